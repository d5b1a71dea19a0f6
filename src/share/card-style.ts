import { hash } from 'node:crypto';

/**
 * The stylesheet of the pages in frames of claims. Fonts and colours are those of `src/styles/tokens.css`; a test compares
 * them.
 */
export const CARD_STYLE = `:root {
  color-scheme: light dark;
  --serif: 'Source Serif 4', Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', Georgia, serif;
  --sans: 'Source Sans 3', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --paper: #fcfbf8;
  --ink: #1d1c1a;
  --ink-soft: #4a4843;
  --line: #d5d1c7;
  --line-strong: #8a867b;
  --accent: #1d3f72;
  --positive: #0a5c47;
  --mixed: #754800;
  --negative: #9c1c1c;
  --neutral: #50506b;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161614;
    --ink: #eceae4;
    --ink-soft: #bdbab1;
    --line: #3a3935;
    --line-strong: #85827a;
    --accent: #a9c7ff;
    --positive: #6fd3b1;
    --mixed: #efb95c;
    --negative: #ff9d94;
    --neutral: #bdbde0;
  }
}

.positive { --tone: var(--positive); }
.mixed { --tone: var(--mixed); }
.negative { --tone: var(--negative); }
.neutral { --tone: var(--neutral); }

html {
  background: var(--paper);
  color: var(--ink);
  font: 1rem / 1.5 var(--serif);
  text-size-adjust: 100%;
}

.card {
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  min-height: 100vh;
  margin: 0;
  border: 1px solid var(--line-strong);
  overflow-wrap: anywhere;
}

.card main { padding: 0.75rem 1rem 0; }
.card :is(figure, blockquote, p) { margin: 0 0 0.5rem; }
.card :is(figcaption, .facts, .translation > span) { color: var(--ink-soft); font: 0.875rem / 1.45 var(--sans); }
.card figcaption { font-weight: 600; }
.card blockquote p { margin: 0; font-size: 1.25rem; line-height: 1.35; }
.card blockquote p::before { content: open-quote / ''; }
.card blockquote p::after { content: close-quote / ''; }

.card .verdict {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  margin: 0.75rem 0;
  padding: 0.5rem 0;
  border-block: 1px solid var(--ink);
  color: var(--tone);
  font: 600 1.375rem / 1.25 var(--sans);
}

.card .mark { flex: none; width: 1.75rem; height: 1.75rem; fill: currentColor; }

/* The link stays in view when the frame is too low. */
.card footer {
  position: sticky;
  bottom: 0;
  padding: 0.5rem 1rem 0;
  border-block-start: 1px solid var(--line);
  background: var(--paper);
}

.card footer p { margin-block-end: 0.25rem; }
.card a { color: var(--accent); }
.card :is(bdi, time) { unicode-bidi: isolate; }
.card a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

@media (forced-colors: active) {
  .card .mark { fill: CanvasText; forced-color-adjust: none; }
}

@media print {
  .card { min-height: 0; }
  .card footer { position: static; }
}
`;

/** Its path, below the site root, which changes with its contents, so that browsers may keep it. */
export const CARD_SHEET = `assets/card.${hash('sha256', CARD_STYLE, 'hex').slice(0, 8)}.css`;
