/** A page of the site, planned but not rendered: the view that shows it, and everything that the view shows of the content. */
export interface Page<View extends string, Props> {
  /** Path below the site root, with a trailing slash; empty for the home page. */
  path: string;
  /** A file in `src/views`, without `.astro`. */
  view: View;
  props: Props;
}
