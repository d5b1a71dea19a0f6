import * as z from 'zod';
import { optional, text } from './fields.ts';

/** The parts of the home page, in the default order. */
export const HOME_PARTS = ['introduction', 'search', 'dossier', 'newest', 'verdicts', 'topics', 'about'] as const;
export type HomePart = (typeof HOME_PARTS)[number];

const partsSchema = z.array(z.enum(HOME_PARTS)).superRefine((parts, context) => {
  for (const [index, part] of parts.entries())
    if (parts.indexOf(part) < index) context.addIssue({ code: 'custom', path: [index], message: 'repeated-part' });
});

/** `home` in `site.yaml`. */
export const homeSchema = z.strictObject({
  introduction: optional(text).meta({
    description:
      'A short text in Markdown: paragraphs, lists, links, bold and italic text. At most 1,000 characters. If you leave it out, `description`.',
  }),
  parts: optional(partsSchema).meta({
    description: `The parts of the home page, in this order: ${HOME_PARTS.map((name) => `\`${name}\``).join(', ')}.`,
  }),
});
export type Home = z.infer<typeof homeSchema>;
