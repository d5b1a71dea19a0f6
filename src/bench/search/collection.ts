export const splits = ['train', 'dev'] as const;
export type Split = (typeof splits)[number];

/** A claim that has been checked. */
export interface Claim {
  slug: string;
  claim: string;
  title: string;
  /** English if absent. */
  lang?: string | undefined;
}

/** A post, and the slugs of the claims that answer it (at least one). */
export interface Post {
  text: string;
  relevant: ReadonlySet<string>;
}

/** Claims, and posts about some of them. */
export interface Collection {
  claims: Claim[];
  posts: Post[];
}
