import { VFile } from 'vfile';
import type { Blob } from '../history/blobs.ts';
import { factsOf, type Version } from '../history/facts.ts';
import { wordsFor } from '../i18n/index.ts';
import type { ClaimData } from '../model/claim.ts';
import type { OldVersion } from '../model/shown-history.ts';
import { basePath, type Site } from '../model/site.ts';
import { renderBody } from '../pipeline/read/read-body.ts';

/** The settings of a site that a version is rendered with. */
export type VersionSite = Pick<Site, 'url' | 'lang' | 'languages' | 'publisher' | 'verdicts'>;

/** A version of a claim file, and what can be read of it. */
export type ParsedVersion = Version & { blob: Blob };

export function parseVersion(blob: Blob): ParsedVersion {
  return { blob, ...factsOf(blob) };
}

/**
 * Renders a version of a claim file like the current one. Rules do not apply: it was published when others did. Its pictures
 * are named instead of shown, because the files may have changed since.
 */
export function oldVersion(
  { blob, facts, matter, broken }: ParsedVersion,
  path: string,
  site: VersionSite,
): OldVersion {
  if (broken || typeof blob === 'string' || !facts || !matter)
    return { broken: broken ?? { cause: 'fields', detail: '' } };
  // Nothing is wrong with it, so all parts are there.
  const data = facts.data as ClaimData;
  const file = new VFile({ path, value: new TextDecoder().decode(blob) });
  const settings = {
    verdicts: [],
    lang: site.lang,
    languages: site.languages,
    base: basePath(site),
    url: site.url,
    publisher: site.publisher.name,
  };
  const { html, citations } = renderBody(file, matter, settings, data);
  const isTooLarge = file.messages.some(({ ruleId }) => ruleId === 'too-large' || ruleId === 'stacked-diacritics');
  if (isTooLarge) return { broken: { cause: 'large', detail: '' } };
  const { pictureNotKept, colon } = wordsFor(data.lang ?? site.lang, site.lang);
  return { data: withoutScreenshots(data), html: withPicturesNamed(html, pictureNotKept + colon), citations };
}

/** Only the desk’s own pictures can be in a text. Quoted values may contain angle brackets. */
const PICTURE = /<img\b(?:[^">]|"[^"]*")*>/g;

function withPicturesNamed(html: string, label: string): string {
  return html.replace(PICTURE, (tag) => {
    const alt = attribute(tag, 'alt');
    const name = attribute(tag, 'src').split('/').at(-1) ?? '';
    return `<em class="not-kept">[${label}${[alt, name].filter((part) => part !== '').join(' · ')}]</em>`;
  });
}

/** The value of an attribute as text in HTML. */
function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function withoutScreenshots(data: ClaimData): ClaimData {
  const plain = <One extends object>(list: One[]) => list.map((one) => ({ ...one, screenshot: undefined }));
  return { ...data, sources: plain(data.sources), appearances: plain(data.appearances) };
}
