import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ADDRESSES, PAYLOADS, SAFE_ADDRESS } from './payloads.ts';

/** All payloads at once, for texts that a site has only once. */
const ALL = PAYLOADS.join(' ');

/** A YAML scalar: every JSON string is one. */
const quoted = (text: string) => JSON.stringify(text);

/** A word that is in every claim and in no payload: a search for it finds all claims. */
export const WORD = 'lanterns';

/** The title of the claim with a payload. */
export function titleOf(payload: string): string {
  return `${payload} ${WORD}`;
}

export function slugOf(index: number): string {
  return `payload-${index + 1}`;
}

/** Writes a content folder without errors, with payloads wherever the schema allows text. A picture cannot run anything. */
export async function writeHostileContent(root: string): Promise<void> {
  await write(root, 'site.yaml', site());
  for (const [index, payload] of PAYLOADS.entries()) {
    await write(root, `claims/${slugOf(index)}.md`, claim(payload, index));
  }
  await write(root, 'dossiers/payloads.md', dossier());
  for (const name of ['about', 'methodology', 'corrections-policy', 'contact'])
    await write(root, `pages/${name}.md`, page(PAYLOADS[name.length] ?? ''));
}

/** Files with errors whose messages quote payloads. */
export async function writeBrokenContent(root: string): Promise<void> {
  for (const [index, payload] of PAYLOADS.entries()) {
    const text = claim(payload, index)
      .replace('verdict: half', `verdict: ${quoted(payload)}\n${quoted(payload)}: ${quoted(payload)}`)
      .concat(`\n${payload}\n\n[x](${payload})\n\n[@${payload}]\n`);
    await write(root, `claims/broken-${index + 1}.md`, text);
  }
  for (const [index, address] of ADDRESSES.entries())
    await write(root, `claims/address-${index + 1}.md`, addressed(address));
  await write(root, 'claims/<img src=x onerror=__hit=1 data-payload>.md', claim('A file name.', 1));
  await write(root, 'claims/"onfocus=__hit=1 autofocus data-payload=".md', claim('Another.', 1));
}

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

function site(): string {
  const verdict = (id: string, tone: string) =>
    `  - id: ${id}\n    label: {en: ${quoted(`${id} ${ALL}`)}}\n    definition: ${quoted(ALL)}\n    tone: ${tone}\n`;
  return `title: ${quoted(ALL)}
url: https://desk.example/desk/
description: ${quoted(ALL)}
lang: en
publisher:
  name: ${quoted(ALL)}
  url: ${quoted(SAFE_ADDRESS)}
  logo: ${quoted(SAFE_ADDRESS)}
licence: ${quoted(ALL)}
sharePictures: false
verdicts:
${verdict('half', 'mixed')}${verdict('constructor', 'negative')}`;
}

function claim(payload: string, index: number): string {
  const text = quoted(payload);
  return `---
title: ${quoted(titleOf(payload))}
claim: ${text}
claimant:
  name: ${text}
  url: ${quoted(SAFE_ADDRESS)}
claimDate: 2026-01-01
appearances:
  - url: ${quoted(SAFE_ADDRESS)}
    title: ${text}
    archived: ${quoted(SAFE_ADDRESS)}
verdict: half
summary: ${text}
published: 2026-02-01
updated: 2026-02-03
authors: [${text}]
topics: [${text}]
dossier: payloads
order: ${index + 1}
sources:
  - id: one
    title: ${text}
    publisher: ${text}
    url: ${quoted(SAFE_ADDRESS)}
    archived: ${quoted(SAFE_ADDRESS)}
    quote: ${text}
    stance: context
corrections:
  - date: 2026-02-03
    kind: verdict
    note: ${text}
    from: constructor
aliases: [old-${index + 1}-${payload.length}]
---

${body(payload)}
`;
}

/** The payload as the text of each thing that Markdown knows. */
function body(payload: string): string {
  const text = escaped(payload);
  const flat = text.replace(/\|/g, '\\|');
  return `## ${text}

${text} *${text}* [${text}](https://desk.example/ "${text}") [@one, ${escaped(payload.replace(/[[\];@]/g, ''))}]

> ${text}

- ${text}

| ${flat} | b |
|---|---|
| ${flat} | ${text.length} |

A note.[^1]

[^1]: ${text}

~~~~~~${payload.replace(/[~\s]+/g, '/')}
${payload}
~~~~~~
`;
}

/** The text with every character that Markdown could interpret escaped. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');
}

function addressed(address: string): string {
  return claim('An address.', 2)
    .replace(`  url: ${quoted(SAFE_ADDRESS)}`, `  url: ${quoted(address)}`)
    .concat(`\n[x](${address}) [y](<${address}>) ![z](${address}) <${address}>\n\n[r] ![r]\n\n[r]: ${address} "r"\n`);
}

function dossier(): string {
  const text = quoted(ALL);
  const events = PAYLOADS.map((payload) => `  - date: 2026-01-01\n    event: ${quoted(escaped(payload))}\n`).join('');
  return `---
title: ${text}
summary: ${text}
document:
  title: ${text}
  publisher: ${text}
  author: ${text}
  url: ${quoted(SAFE_ADDRESS)}
authors: [${text}]
timeline:
${events}sources:
  - id: one
    title: ${text}
---

${body(PAYLOADS[0] ?? '')}
`;
}

function page(payload: string): string {
  return `---\ntitle: ${quoted(payload)}\ndescription: ${quoted(payload)}\n---\n\n${body(payload).replace(/ \[@one.*/, '')}`;
}
