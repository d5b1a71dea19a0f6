import { readFileSync } from 'node:fs';
import { randomNumbers } from '../../testing/random.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { picker, type Random, type TextMaker, textMaker } from './text-maker.ts';

/** A fact-check, as far as a corpus needs it. */
export interface Row {
  claim: string;
  verdict: string;
  /** Who made the claim. */
  speaker?: string | undefined;
  /** As in `2024-05-31`. */
  date?: string;
  /** Where it was checked, and by whom. */
  url?: string;
  checker?: string;
  tags?: readonly string[];
  lang?: string | undefined;
  /** What was found. */
  text?: string;
}

const SEED = 2020;
const VERDICTS = ['true', 'mostly-true', 'half-true', 'mostly-false', 'false', 'false', 'unproven'];
const TOPICS = [
  'Politics',
  'Health',
  'Science',
  'Money',
  'Media',
  'Climate',
  'Migration',
  'Elections',
  'War',
  'Sports',
];

/** Real fact-checks: one JSON object on each line. */
export function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

/** Generated fact-checks in several languages. The first rows are the same however many there are. */
export function generateRows(count: number, seed = SEED): Row[] {
  const random = randomNumbers(seed);
  const makers = LANGUAGES.map((language) => ({ language, text: textMaker(language, random) }));
  return Array.from({ length: count }, (_, n) => generateRow(n, pickLanguage(makers, random), random));
}

/** One of some languages, by their shares. */
function pickLanguage<Maker extends { language: Language }>(makers: readonly Maker[], random: Random): Maker {
  let left = random(makers.reduce((sum, { language }) => sum + language.share, 0));
  const found = makers.find(({ language }) => {
    left -= language.share;
    return left < 0;
  });
  if (!found) throw new Error('Expected at least one language');
  return found;
}

function generateRow(n: number, { language, text }: { language: Language; text: TextMaker }, random: Random): Row {
  const pick = picker(random);
  return {
    claim: text.sentence(8, 20),
    verdict: pick(VERDICTS),
    speaker: random(3) === 0 ? undefined : text.name(),
    date: new Date(Date.UTC(2015, 0, 1 + random(3650))).toISOString().slice(0, 10),
    url: `https://records.example/${language.tag}/${n}`,
    checker: pick([
      'Public record',
      'Office of statistics',
      'The Morning Herald',
      'University library',
      'Court register',
    ]),
    tags: [...new Set([pick(TOPICS), pick(TOPICS)])],
    lang: language.tag,
    text: Array.from({ length: 1 + random(4) }, () => text.sentence(10, 28)).join(' '),
  };
}
