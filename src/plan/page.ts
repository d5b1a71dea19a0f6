/** A page of the site, planned but not rendered: the view that shows it, and everything that the view shows of the content. */
export interface Page<View extends string, Props> {
  /** Path below the site root, with a trailing slash; empty for the home page. */
  path: string;
  /** A file in `src/views`, without `.astro`. */
  view: View;
  props: Props;
}

/** A page whose props are made when they are first read: a preview shows one of thousands. */
export function lazyPage<View extends string, Props>(path: string, view: View, make: () => Props): Page<View, Props> {
  const props = once(make);
  return {
    path,
    view,
    get props() {
      return props();
    },
  };
}

/** A function that makes a value when it is first called. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
