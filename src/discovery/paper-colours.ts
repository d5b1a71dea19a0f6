/** The background of pages in each colour scheme, which browsers show around them. */
export interface PaperColours {
  light: string;
  dark: string;
}

/** `--paper` in `src/styles/tokens.css`. */
const OURS: PaperColours = { light: '#fcfbf8', dark: '#161614' };

const COMMENTS = /\/\*[\s\S]*?\*\//g;
/** A colour of the paper as hexadecimal digits, the beginning of a block, or its end. */
const PARTS = /--paper\s*:\s*(#[0-9a-f]{3}(?:[0-9a-f]{3})?)(?![0-9a-f])|([^{}]*)\{|\}/gi;

/**
 * The colours of the paper, which the stylesheet of a desk may change. This is a simple reading of what is only a hint to
 * browsers: a CSS parser would take longer to load than everything else that plans a site.
 */
export function paperColours(stylesheet = ''): PaperColours {
  const colours = { ...OURS };
  if (!stylesheet.includes('--paper')) return colours;
  const blocks: string[] = [];
  const css = stylesheet.replace(COMMENTS, '').replace(/--paper/g, '{}$&');
  for (const [part, colour, prelude] of css.matchAll(PARTS)) {
    if (part === '}') blocks.pop();
    else if (prelude !== undefined) blocks.push(prelude);
    else if (colour !== undefined) for (const scheme of schemesOf(blocks)) colours[scheme] = colour;
  }
  return colours;
}

function schemesOf(blocks: readonly string[]): (keyof PaperColours)[] {
  const around = blocks.join(' ');
  if (/print/.test(around) || !/:root|html/.test(around)) return [];
  const schemes = (['light', 'dark'] as const).filter((scheme) =>
    new RegExp(`prefers-color-scheme\\s*:\\s*${scheme}`).test(around),
  );
  return schemes.length > 0 ? schemes : ['light', 'dark'];
}
