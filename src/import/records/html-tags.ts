/** The elements of HTML, also the obsolete ones. */
const ELEMENTS = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption
  center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer
  form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark
  marquee menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture pre progress q rp rt
  ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template
  textarea tfoot th thead time title tr track tt u ul var video wbr`.split(/\s+/),
);

const TAG = /<\/?([a-z][^\s<>/]*)(?:[\s/][^<>]*)?>/gi;
const CLOSING_TAG = /<\/([a-z][^\s<>/]*)/gi;
/** A `<` that begins no tag: nothing closes it, or another one follows before its name ends. */
const STRAY = /<(?=[^\s<>/]*<|[^<>]*$)/g;

/** Whether a text has tags of HTML. `<bob@example.org>` is none. */
export function hasTags(text: string): boolean {
  const isTag = tagsIn(text);
  return text.matchAll(TAG).some(([, name = '']) => isTag(name));
}

/** A text as HTML in which whatever is no tag stays text, such as `<bob@example.org>`. */
export function asHtml(text: string): string {
  const isTag = tagsIn(text);
  return text
    .replace(TAG, (tag, name: string) => (isTag(name) ? tag : tag.replace('<', '&lt;')))
    .replace(STRAY, '&lt;');
}

/** Names of HTML are tags; so is any other name that is closed, such as Word's `<o:p></o:p>`. */
function tagsIn(text: string): (name: string) => boolean {
  const closed = new Set([...text.matchAll(CLOSING_TAG)].map(([, name = '']) => name.toLowerCase()));
  return (name) => ELEMENTS.has(name.toLowerCase()) || closed.has(name.toLowerCase());
}
