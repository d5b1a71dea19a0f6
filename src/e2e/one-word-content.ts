/** The content consists of this made-up word, so that every other word on the site is from the interface. */
export const OURS = 'Zzq';
/** Only in text in another language than the site. */
export const FOREIGN = 'Wwq';

/** A claim with everything that a body can contain, and with missing values that the interface mentions. */
const FULL = `---
title: Zzq 4
claim: Zzq 4
claimant: { name: Zzq 4 }
claimDate: 2020-05
verdict: three
summary: Zzq 4
published: 2025-10-24
updated: 2025-11-25
authors: [Zzq]
topics: [Zzq]
aliases: [older]
sources:
  - { id: a, title: Zzq, kind: primary, stance: supports, titleFrom: address, url: "https://zzq.example/" }
  - { id: b, title: Zzq 2, kind: research, stance: context }
corrections:
  - { date: 2025-11-25, kind: clarification, note: Zzq }
  - { date: 2025-11-24, kind: update, note: Zzq }
---

Zzq[^1] zzq[^1] [@a].

- [x] zzq
- [ ] zzq

1. zzq
2. zzq

| zzq | zzq |
|:---:|----:|
| 1   | 2   |

[^1]: Zzq.
`;

/** A withdrawn fact-check, and one with little information. */
const WITHDRAWN = FULL.replaceAll('Zzq 4', 'Zzq 5')
  .replace('aliases: [older]\n', '')
  .replace('kind: clarification', 'kind: withdrawal');
const BARE =
  '---\ntitle: Zzq 6\nclaim: Zzq 6\nverdict: three\nsummary: Zzq\npublished: 2025-05-01\nsources:\n  - { id: a, title: Zzq }\n---\n\nZzq [@a].\n';
export const CLAIMS = { full: FULL, withdrawn: WITHDRAWN, bare: BARE };

/** A fact-check in another language, and one that quotes a claim and a source in that language. Both are in every list. */
export function claimsIn(lang: string): Record<string, string> {
  const named = 'claimant: { name: Zzq 4 }';
  const foreign = FULL.replace(named, 'claimant: { name: Zzq 8 }')
    .replaceAll('Zzq 4', `${FOREIGN} 1`)
    .replaceAll('note: Zzq', `note: ${FOREIGN}`);
  const quoting = FULL.replaceAll('Zzq 4', 'Zzq 7').replace('claim: Zzq 7', `claim: ${FOREIGN} 2`);
  return {
    foreign: foreign.replace('aliases: [older]', `lang: ${lang}\ndossier: speech\norder: 3`),
    quoting: quoting
      .replace('aliases: [older]', `claimLang: ${lang}\nclaimTranslation: Zzq 7\ndossier: speech\norder: 4`)
      .replace('kind: primary,', `kind: primary, quote: ${FOREIGN} 3, quoteLang: ${lang}, quoteTranslation: Zzq,`),
    // The two link to each other as related.
    full: FULL.replace('aliases:', 'related: [foreign]\naliases:'),
  };
}

export function dossierIn(lang: string): string {
  return `---\ntitle: ${FOREIGN} 4\nlang: ${lang}\nsummary: ${FOREIGN} 5\npublished: 2025-11-24\n---\n\n${FOREIGN} 6.\n`;
}
