import * as z from 'zod';
import { archived, count, day, moment, optional, text, titleFrom, titleLang, webAddress } from './fields.ts';
import { screenshot } from './picture.ts';

const countOf = (what: string) => optional(count).meta({ description: `How many ${what}, digits only: \`12000\`.` });

/** How widely the claim spread there. Keys are in the order in which they are shown. */
const REACH = {
  shares: countOf('times it was shared'),
  views: countOf('times it was viewed'),
  likes: countOf('people liked it'),
  comments: countOf('comments it received'),
  accounts: countOf('accounts posted it'),
};
export type ReachKey = keyof typeof REACH;

/** A place where the claim was made. */
export const appearanceSchema = z.strictObject({
  url: webAddress.meta({ description: 'Address of the page where the claim was made.' }),
  title: optional(text).meta({ description: 'Title of that page.' }),
  titleFrom,
  titleLang,
  archived,
  screenshot,
  startAt: optional(moment).meta({
    description: 'Where the claim starts in a video or recording: `1:23` or `1:02:03`.',
  }),
  endAt: optional(moment).meta({ description: 'Where it ends in the video or recording.' }),
  ...REACH,
  counted: optional(day).meta({ description: 'Date you looked up these numbers.' }),
});
export type Appearance = z.infer<typeof appearanceSchema>;

/** A place in a recording in seconds: 83 for `1:23`. */
export function secondsOf(moment: string): number {
  return moment.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The counts that are given, in the order of `REACH`. */
export function reachOf(appearance: Pick<Appearance, ReachKey>): { key: ReachKey; number: number }[] {
  const keys = Object.keys(REACH) as ReachKey[];
  return keys.flatMap((key) => (appearance[key] === undefined ? [] : [{ key, number: appearance[key] }]));
}
