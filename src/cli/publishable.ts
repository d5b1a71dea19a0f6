import { heldBack } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { counts, heldErrors, isPublishable } from '../pipeline/report/report.ts';
import { quietReport, textReport } from '../pipeline/report/text-report.ts';
import { type Origin, originOf } from '../receipts/claim-receipts.ts';
import { inert } from '../text/inert.ts';
import { revisionsIn } from '../versions/revisions-in.ts';
import { printAside } from './print.ts';
import { readWithHistory } from './read-with-history.ts';
import { Stop } from './run.ts';

/** The content of a site without errors, with its history. */
export interface Publishable extends Content {
  site: Site;
  origin: Origin;
}

/**
 * Reads and checks the content, and prints its problems. Throws `Stop` if it has errors. `outDir` is where the site will be, and
 * `texts` the file for the texts about its history.
 */
export async function readPublishable(outDir: string, texts: string): Promise<Publishable> {
  const { content, history } = await readWithHistory({ noteTexts: false });
  const { site, files } = content;
  if (!isPublishable(files)) {
    printAside(`${quietReport(files)}\n`);
    throw new Stop(`The build failed for the reason above. ${outDir} was not changed.`);
  }
  printProblems(content);
  if (!site) throw new Error('site.yaml has no error, but could not be read');
  if (history.state.reason) printAside(`${history.state.reason}\n`);
  const origin = originOf(content, history, site);
  return { ...content, site, origin, history: { claims: revisionsIn(history, site), texts } };
}

/** Prints what does not stop a build, and what is not published yet. */
function printProblems({ claims, broken, files, today }: Content): void {
  const published = files.filter(({ data }) => data.heldBack === undefined);
  printAside(textReport(published, ['error', 'warning']));
  if (counts(files).note > 0) printAside('Run `npm run check` to see notes.\n');
  const isHeld = ({ data }: { data: { draft?: boolean | undefined; publishAt?: string | undefined } }) =>
    heldBack({ ...data, draft: data.draft ?? false }, today) !== undefined;
  const hidden = [...claims, ...broken].filter(isHeld);
  if (hidden.length > 0)
    printAside(
      `Not published, because of \`draft\` or \`publishAt\`: ${listed(hidden.map(({ path }) => inert(path)))}\n`,
    );
  const errors = counts(files).error;
  if (errors > 0) printAside(`${heldErrors(errors)}. Run \`npm run check\` to see them.\n`);
}

/** At most ten names, and the number of others. */
function listed(names: readonly string[]): string {
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return names.slice(0, 10).join(', ') + more;
}
