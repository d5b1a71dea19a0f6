import { RevisionError } from '../../git/run-git.ts';
import { revisionsWithNames } from '../../history/revision-names.ts';
import type { PreviewHistory } from '../../library/dev.ts';
import type { Site } from '../../model/site.ts';
import type { Content } from '../../pipeline/read/read-claims.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { siteToShow } from '../site-to-show.ts';
import { historyChecker, type KeyOf } from './history-checker.ts';
import { historyReader, type KnownHistory, nothing, reasonFor } from './known-history.ts';
import { previewTexts } from './preview-texts.ts';
import { watchHead } from './watch-head.ts';

/** What the history of a preview tells the preview. */
interface Listener {
  /** Another history is known: shows the content with it. */
  changed(): Promise<void>;
  /** Prints a text. */
  report(text: string): void;
}

/** The history that a preview shows. */
export interface HistoryToShow {
  /** Reads the history if there is another. Never rejects: the reason is shown instead. */
  update(): Promise<void>;
  /** The same, but only once. */
  begin(): Promise<void>;
  /** Adds pages about the history of a claim. */
  ask(slug: string): void;
  /** Compares content with the history, if that was read, and adds what it finds to the files. */
  compare(content: Content, keyOf: KeyOf): Promise<void>;
  /** What the pages show. */
  shown(site: Site): PreviewHistory;
  /** Differs for two histories that are not shown in the same way; empty without one. */
  key(): string;
  stop(): void;
}

/** Claims whose history has pages at the same time. */
const MOST_ASKED = 200;

/** The history of a content folder, which is not read before `update` or `begin` is called for the first time. */
export function previewHistory(root: string, { changed, report }: Listener): HistoryToShow {
  const read = historyReader(root);
  const check = historyChecker();
  const asked = new Set<string>();
  const say = sayOnce(report);
  let settings: Pick<Site, 'history'> | undefined;
  let known: KnownHistory | undefined;
  let begun: Promise<void> | undefined;
  let unwatch: (() => void) | undefined;

  const update = oneAtATime(async () => {
    const before = known;
    known = await read(settings ?? siteToShow(root)).catch(unreadable);
    if (known.repository) unwatch ??= watchHead(root, update);
    if (known === before) return;
    if (known.history.state.reason) say(known.history.state.reason);
    await changed();
  });
  return {
    update,
    begin() {
      begun ??= update();
      return begun;
    },
    ask(slug) {
      // The last one is kept longest. A file that is being written may not have been read yet, so any name counts.
      asked.delete(slug);
      asked.add(slug);
      const [oldest = slug] = asked;
      if (asked.size > MOST_ASKED) asked.delete(oldest);
    },
    async compare(content, keyOf) {
      if (JSON.stringify(settings?.history) !== JSON.stringify(content.site?.history) && known) void update();
      settings = content.site;
      if (!known) return;
      try {
        await check(content, known, keyOf);
      } catch (error) {
        if (!(error instanceof RevisionError)) throw error;
        say(`Fact-checks were not compared with what was published before: ${error.message}`);
      }
    },
    shown: (site) => ({
      revisions: known ? revisionsWithNames(known.history, site) : new Map(),
      asked: new Set(asked),
      reasonFor: (slug) => reasonFor(slug, known),
      texts: previewTexts(root, site),
    }),
    key: () => (known?.repository ? known.key : ''),
    stop: () => unwatch?.(),
  };
}

function unreadable(error: unknown): KnownHistory {
  const reason = `There is no history: ${error instanceof Error ? error.message : error}`;
  return { key: reason, ...nothing({ kind: 'unreadable', reason }) };
}

/** Prints a text unless it was the last one. */
function sayOnce(report: (text: string) => void): (text: string) => void {
  let last: string | undefined;
  return (text) => {
    if (text !== last) report(text);
    last = text;
  };
}
