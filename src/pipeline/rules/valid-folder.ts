/** Files of a content folder by their paths below it. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export const SITE = `title: Desk
url: https://desk.example/
description: Checks of claims.
lang: en
publisher:
  name: The desk
`;

/** A claim file without problems. Its front matter ends on line 14, and its body is on line 16. */
export const CLAIM = `---
title: Were there flights?
claim: There were flights.
verdict: mostly-false
summary: There were two.
published: 2026-11-24
sources:
  - id: agency
    title: A report
    kind: official
  - id: paper
    title: Another report
    stance: context
---

Two flights are known [@agency].
`;

const page = (title: string) => `---\ntitle: ${title}\n---\n\nHow we work.\n`;

/** A content folder without problems. The examples of rules are differences from it. */
export const VALID: Files = {
  'site.yaml': SITE,
  'claims/flights.md': CLAIM,
  'pages/corrections-policy.md': page('Corrections policy'),
  'pages/methodology.md': page('Methodology'),
};

/** A picture of one pixel, PNG. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** A claim file with this text in place of the valid one. */
export function claimFile(text: string | Uint8Array): Files {
  return { 'claims/flights.md': text };
}

/** The valid claim file with one passage replaced. */
export function changed(passage: string, by: string): Files {
  return claimFile(replaced(CLAIM, passage, by));
}

/** The valid claim file with lines added after `published`, which is on line 6. */
export function added(...lines: string[]): Files {
  return changed('published: 2026-11-24', ['published: 2026-11-24', ...lines].join('\n'));
}

/** The valid claim file with text added to its body, on line 18. */
export function wrote(text: string): Files {
  return claimFile(`${CLAIM}\n${text}\n`);
}

/** `site.yaml` with one passage replaced. */
export function changedSite(passage: string, by: string): Files {
  return { 'site.yaml': replaced(SITE, passage, by) };
}

/** A second valid claim file with another claim, and with lines added to its front matter. */
export function second(claim: string, ...lines: string[]): Files {
  const text = replaced(CLAIM, 'claim: There were flights.', [`claim: ${claim}`, ...lines].join('\n'));
  return { 'claims/second.md': text };
}

function replaced(text: string, passage: string, by: string): string {
  if (!text.includes(passage)) throw new Error(`The valid file does not contain ${passage}`);
  return text.replace(passage, () => by);
}
