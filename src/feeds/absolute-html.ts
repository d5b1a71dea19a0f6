/** A tag of HTML as our Markdown chain writes it: values of attributes in double quotes, and no other `<` than those of tags. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"=>]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s+([^\s"=>]+)(?:="([^"]*)")?/g;
/** These mean something only on the page: the places that links point to, and hints for its search and its styles. */
const OF_THE_PAGE = /^(?:id|class|role|hidden|aria-.*|data-.*)$/;

/**
 * The HTML of a body, safe to show outside of its page: every address is absolute, and what works only on the page is left out,
 * such as the notes in its margin. `address` is the full address of the page.
 */
export function absoluteHtml(html: string, address: string): string {
  let shown = '';
  let from = 0;
  /** Open elements inside a part that is left out. */
  let depth = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    if (depth === 0) shown += html.slice(from, match.index);
    from = match.index + tag.length;
    if (depth > 0) {
      if (name === 'span') depth += slash ? -1 : 1;
    } else if (name === 'span' && attributes.includes('class="margin-note"')) depth = 1;
    else shown += slash ? tag : `<${name}${keptAttributes(attributes, address)}>`;
  }
  return shown + html.slice(from);
}

function keptAttributes(attributes: string, address: string): string {
  let kept = '';
  for (const [attribute, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (OF_THE_PAGE.test(name)) continue;
    kept += name === 'href' || name === 'src' ? ` ${name}="${absolute(value, address)}"` : attribute;
  }
  return kept;
}

/** The value stays escaped. Relative addresses of our Markdown chain start with the path of the site or with a fragment. */
function absolute(value: string, address: string): string {
  if (value.startsWith('#') || value.startsWith('?')) return address + value;
  if (value.startsWith('//')) return `https:${value}`;
  return value.startsWith('/') ? new URL(address).origin + value : value;
}
