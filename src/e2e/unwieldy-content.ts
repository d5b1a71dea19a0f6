import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** The values of a content folder that are hard to set: long words, or names of the other direction. */
export interface Values {
  lang: string;
  /** Stands in every title. */
  word: string;
  /** Who claims, checks and publishes. */
  name: string;
  verdict: string;
}

/** Sixty-three letters, and an address without a place to break it. */
export const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
export const LONG_ADDRESS = `https://ministry.example/${'statement_on_the_toll_of_the_bridge_'.repeat(4)}`;

/** Writes a content folder in which every text, on every kind of page, is one of some values. */
export async function writeUnwieldyContent(root: string, values: Values): Promise<void> {
  const files = {
    'site.yaml': stringify(siteOf(values)),
    'claims/first.md': file(claimOf(values, 'one'), body(values)),
    'claims/second.md': file(
      { ...claimOf(values, 'two'), dossier: 'speech', order: 1, related: ['first'] },
      body(values),
    ),
    'claims/third.md': file({ ...claimOf(values, 'two'), dossier: 'speech', order: 2 }, body(values)),
    'dossiers/speech.md': file(dossierOf(values), body(values)),
    'pages/about.md': file({ title: values.word }, `# ${values.word}\n\n${values.word}`.replace(/^#.*\n\n/, '')),
    'pages/methodology.md': file({ title: values.word }, values.word),
    'pages/corrections-policy.md': file({ title: values.word }, values.word),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function file(data: Record<string, unknown>, text: string): string {
  return `---\n${stringify(data)}---\n\n${text}\n`;
}

function siteOf({ lang, word, name, verdict }: Values) {
  const of = (id: string, rating?: number) => ({
    id,
    label: `${verdict} ${id}`,
    rating,
    definition: word,
    tone: 'mixed',
  });
  return {
    title: word,
    url: 'https://desk.example/',
    description: word,
    lang,
    publisher: { name, email: 'desk@desk.example' },
    licence: word,
    navigation: [
      { link: '/claims/', label: LONG_WORD },
      { link: '/about/' },
      { link: 'https://ministry.example/', label: LONG_WORD },
      { link: '/verdicts/' },
    ],
    footer: {
      text: word,
      social: [{ link: LONG_ADDRESS, label: LONG_WORD }],
      donation: { link: '/about/', label: LONG_WORD },
    },
    home: { introduction: word },
    verdicts: [of('one', 1), of('two', 3), of('three')],
  };
}

function sourcesOf({ word, name }: Values) {
  return [
    {
      id: 'a',
      title: word,
      publisher: name,
      url: LONG_ADDRESS,
      published: '2025-11-20',
      accessed: '2025-11-23',
      kind: 'official',
      stance: 'contradicts',
      quote: word,
      archived: LONG_ADDRESS,
    },
    { id: 'b', title: word, publisher: word, published: '2025-11-21', stance: 'context' },
  ];
}

function claimOf(values: Values, verdict: string) {
  const { word, name } = values;
  return {
    title: word,
    claim: word,
    claimant: { name, type: 'organization', url: LONG_ADDRESS },
    claimDate: '2025-11-19',
    appearances: [{ url: LONG_ADDRESS, title: name, archived: LONG_ADDRESS }],
    verdict,
    summary: word,
    published: '2025-11-24',
    updated: '2025-11-25',
    authors: [name, word],
    topics: [name, word],
    sources: sourcesOf(values),
    corrections: [{ date: '2025-11-25', kind: 'verdict', note: word, from: 'three' }],
  };
}

function dossierOf(values: Values) {
  const { word, name } = values;
  return {
    title: word,
    summary: word,
    published: '2025-11-24',
    authors: [name, word],
    document: { title: word, author: name, publisher: name, published: '2025-11-20', url: LONG_ADDRESS },
    timeline: [{ date: '2025-11-19', event: `${word} ${name} [@a]` }],
    sources: sourcesOf(values),
  };
}

function body({ word, name }: Values): string {
  return [
    `## ${word}`,
    `${word} ${name} [@a, p. 7 ${word}] ${LONG_ADDRESS} [@b].`,
    `> ${word}`,
    `- ${word}\n- ${LONG_ADDRESS}`,
    `| ${word} | ${name} |\n|---|---|\n| ${word} | ${LONG_ADDRESS} |`,
    `\`${word}${word}\``,
    `Noted[^1].\n\n[^1]: ${word} ${LONG_ADDRESS}`,
  ].join('\n\n');
}
