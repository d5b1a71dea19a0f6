import type { EnglishTexts } from '../texts.ts';

/** What only the preview shows. */
export const preview = {
  draftNotice: 'Draft. Visible only in the preview.',
  scheduledNotice: 'Scheduled for {day}. Until then, visible only in the preview.',
  draft: 'Draft',
  scheduled: 'Scheduled for {day}',
  problemsHere: 'Problems in this file',
  problemsOfSite: 'Problems that affect the whole site',
  errorsElsewhere: { one: '# error on another page', other: '# errors on other pages' },
  warningsElsewhere: { one: '# warning on another page', other: '# warnings on other pages' },
  onlyReadable: 'This file has errors, so the site cannot be published. Only the parts that can be read are shown.',
  nothingReadable: 'This file has errors, so the site cannot be published. No part of it can be read.',
} satisfies EnglishTexts;
