import assert from 'node:assert/strict';
import { type HistoryOptions, readHistory } from '../history/read-history.ts';
import { wordsFor } from '../i18n/index.ts';
import { inLanguage } from '../model/fields.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import type { DatedRepository } from './scripted-history.ts';

/** A day after all commits of the tests. */
export const TODAY = '2026-12-31';

const labelOf = (id: string) => {
  const label = DEFAULT_VERDICTS.find((verdict) => verdict.id === id)?.label;
  return label ? inLanguage(label, 'en', 'en') : id;
};

/** The revisions of each claim, oldest first: day, kind and sentence. */
export async function historyOf({ content }: Pick<DatedRepository, 'content'>, options: Partial<HistoryOptions> = {}) {
  const { state, claims } = await readHistory(content, { today: TODAY, ...options });
  assert.equal(state.kind, 'complete', state.reason);
  const { revisionSentence } = wordsFor('en');
  const lines = [...claims.values()].map(({ slug, revisions }): [string, string[]] => [
    slug,
    revisions.map((one) => `${one.day.slice(5)} ${one.kind}: ${revisionSentence(one, labelOf)}`).reverse(),
  ]);
  return { claims, lines: Object.fromEntries(lines) };
}

/** What the sentence of a version that cannot be displayed begins with. */
export const BROKEN = 'broken: This version cannot be displayed:';
