import { inLanguage } from '../model/fields.ts';
import type { Verdict } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { similarTo } from '../text/similar.ts';
import type { Known } from './known.ts';
import { oneLine } from './one-line.ts';

const MOST_SHOWN = 5;

/** A claim that may be the same one, as an editor is told of it. */
export interface SimilarClaim {
  claim: string;
  /** What readers see of its verdict, or that it was withdrawn. */
  verdict: string;
  /** Its file, as the command prints paths. */
  path: string;
}

/** The claims of the folder that a text may be another wording of, the likest first. */
export function similarClaims(text: string, { claims, site, shownPath }: Known): SimilarClaim[] {
  const byPath = new Map(claims.map((claim) => [claim.path, claim.data]));
  const texts = claims.map(({ path, data }) => ({ slug: path, text: data.claim ?? '' }));
  return similarTo(text, texts, MOST_SHOWN).map(({ slug: path }) => {
    const data = byPath.get(path) ?? {};
    const verdict = withdrawalOf(data) ? 'withdrawn' : labelOf(site.verdicts, data.verdict, site.lang);
    return { claim: oneLine(data.claim ?? ''), verdict, path: shownPath(path) };
  });
}

function labelOf(scale: readonly Verdict[], id: string | undefined, language: string): string {
  const verdict = scale.find((one) => one.id === id);
  return verdict ? inLanguage(verdict.label, language, 'en') : 'no verdict yet';
}
