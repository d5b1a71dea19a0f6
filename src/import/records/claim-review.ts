import { isWebAddress } from '../../model/fields.ts';
import type { SourceFile } from '../source-files.ts';
import type { SourceData } from '../source-values.ts';
import { addressIn, addressOfId, archivedIn } from './addresses.ts';
import { appearancesIn } from './appearances.ts';
import { type Found, type FoundReview, findReviews, type Named } from './find-reviews.ts';
import { markdownFrom } from './html.ts';
import { labelsIn } from './labels.ts';
import { languageIn } from './language.ts';
import type { FileRecord } from './record.ts';
import { type Node, ReviewReader } from './review-reader.ts';

/** Every ClaimReview in the records, each as a file with the same few keys, whatever it was in; undefined if there is none. */
export function claimReviewFiles(records: readonly FileRecord[]): SourceFile[] | undefined {
  const found = records.map((record) => ({
    record,
    found: 'problem' in record ? undefined : findReviews(record.value),
  }));
  if (found.every((one) => !one.found || one.found.reviews.length === 0)) return undefined;
  const blocks = found.filter(({ record }) => 'isBlock' in record);
  const onPage: Named = new Map(blocks.flatMap((block) => [...(block.found?.named ?? [])]));
  return found.flatMap((one) => filesOf(one.record, one.found, onPage));
}

function filesOf(record: FileRecord, found: Found | undefined, onPage: Named): SourceFile[] {
  if ('problem' in record) return [unread(record.place, record.problem)];
  if (!found || found.reviews.length === 0) return [unread(record.place, 'there is no ClaimReview in it')];
  const named = record.isBlock ? onPage : found.named;
  return [
    ...found.reviews.map((one) =>
      withRepairs(reviewFile(record.place, one, named), [...record.repairs, ...one.repairs]),
    ),
    ...found.without.map(({ path, reason }) => unread(placeIn(record.place, path), reason)),
  ];
}

export function unread(path: string, problem: string): SourceFile {
  return { path, data: { path: '', value: {} }, problems: [problem] };
}

function withRepairs(file: SourceFile, repairs: readonly string[]): SourceFile {
  return { ...file, repairs: [...repairs, ...(file.repairs ?? [])] };
}

function placeIn(place: string, path: string): string {
  if (path === '') return place;
  return place.includes('#') ? `${place}.${path}` : `${place}#${path}`;
}

function reviewFile(place: string, found: FoundReview, named: Named): SourceFile {
  const reader = new ReviewReader(named);
  const path = placeIn(place, found.path);
  const data = found.claim ? fromSearch(found.claim, found.review, reader) : fromLinkedData(found.review, reader);
  if (found.siblings > 1)
    reader.repairs.unshift(`one of ${found.siblings} reviews in the same object; each became a claim of its own`);
  const root: Node = { path: '', value: found.claim ? { ...found.claim, claimReview: [found.review] } : found.review };
  const present = Object.entries(data).filter(([, value]) => value !== undefined) as [string, SourceData][];
  return {
    path,
    data: { path: '', value: Object.fromEntries(present) },
    problems: data.claim === undefined ? ['there is no claim in it (`claimReviewed`)'] : [],
    repairs: [...reader.repairs, ...reader.dangling()],
    others: reader.untaken(root),
  };
}

type Data = Record<string, SourceData | undefined>;

function fromLinkedData(value: Record<string, unknown>, reader: ReviewReader): Data {
  const review: Node = { path: '', value };
  const [item = { path: 'itemReviewed', value: {} }] = reader.all(review, 'itemReviewed');
  const body = reader.raw(review, 'reviewBody') ?? reader.raw(review, 'articleBody');
  const claim = reader.text(review, 'claimReviewed') ?? reader.text(item, 'text');
  const url = addressIn(reader, review, 'url');
  const name = reader.text(review, 'name') ?? reader.text(review, 'headline');
  return {
    name,
    claim,
    claimants: claimantsIn(item, reader),
    claimDate: reader.day(item, 'datePublished'),
    appearances: appearancesIn(item, url, reader),
    ...labelsIn(review, reader),
    published: reader.day(review, 'datePublished'),
    updated: reader.day(review, 'dateModified'),
    lang: languageIn(review, 'inLanguage', reader),
    topics: reader.texts(review, 'keywords').flatMap((text) =>
      reader
        .use(text)
        .split(/\s*,\s*/)
        .filter(Boolean),
    ),
    body: body && markdownFrom(body.text, { place: body.path, repairs: reader.repairs }),
    sources: reader.all(review, 'citation').flatMap((one) => citation(one, reader)),
    review: reviewSource({ title: name ?? claim, url, publisher: publisherIn(review, reader) }),
  };
}

function fromSearch(
  claimData: Record<string, unknown>,
  reviewData: Record<string, unknown>,
  reader: ReviewReader,
): Data {
  const claim: Node = { path: '', value: claimData };
  const review: Node = { path: 'claimReview[1]', value: reviewData };
  const publisher = reader.all(review, 'publisher')[0] ?? { path: '', value: {} };
  const wording = reader.text(claim, 'text');
  const name = reader.text(review, 'title');
  const who = reader.text(claim, 'claimant');
  return {
    name,
    claim: wording,
    claimants: who === undefined ? [] : [{ name: who, type: 'group' }],
    claimDate: reader.day(claim, 'claimDate'),
    label: reader.texts(review, 'textualRating').map((text) => reader.use(text)),
    published: reader.day(review, 'reviewDate'),
    lang: languageIn(review, 'languageCode', reader),
    review: reviewSource({
      title: name ?? wording,
      url: addressIn(reader, review, 'url'),
      publisher: reader.text(publisher, 'name') ?? reader.text(publisher, 'site'),
    }),
  };
}

/** The fact-check itself, which is the source of an imported claim. */
function reviewSource(source: Record<string, string | undefined>): SourceData[] {
  if (source.url === undefined) return [];
  return [
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as Record<string, string>,
  ];
}

function publisherIn(review: Node, reader: ReviewReader): string | undefined {
  const [author] = reader.all(review, 'author');
  const [publisher] = reader.all(review, 'publisher');
  for (const one of [author, publisher]) {
    const name = one && (typeof one.value === 'string' ? one.value : reader.text(one, 'name'));
    if (one && typeof one.value === 'string') reader.take(one.path);
    if (name) return name;
  }
  return undefined;
}

/** Who made the claim. A type that says neither person nor organization is not guessed: it becomes `group`, which has none. */
function claimantsIn(item: Node, reader: ReviewReader): SourceData[] {
  return reader.all(item, 'author').flatMap((author): SourceData[] => {
    const isText = typeof author.value === 'string';
    if (isText) reader.take(author.path);
    const name = isText ? String(author.value) : reader.text(author, 'name');
    if (!name) return [];
    const type = typeOf(author.value);
    if (type === 'group')
      reader.repairs.push(`${author.path}: has no type for a person or organization, so it became a group`);
    const texts = [...reader.texts(author, 'sameAs'), ...reader.texts(author, 'url')];
    const home = texts.find(({ value }) => isWebAddress(value));
    return [{ name, type, ...(home && { url: reader.use(home) }) }];
  });
}

function typeOf(value: unknown): string {
  const type = typeof value === 'object' && value !== null ? String((value as Record<string, unknown>)['@type']) : '';
  if (/(?:^|[/:])Person\b/.test(type)) return 'person';
  return /Organi[sz]ation\b|Corporation|Party\b|Agency\b/.test(type) ? 'organization' : 'group';
}

function citation(node: Node, reader: ReviewReader): SourceData[] {
  if (typeof node.value === 'string') {
    reader.take(node.path);
    if (isWebAddress(node.value)) reader.repairs.push(`${node.path}: has no title, so its address became the title`);
    return [{ title: node.value, ...(isWebAddress(node.value) && { url: node.value }) }];
  }
  const url = addressIn(reader, node, 'url') ?? addressOfId(reader, node);
  const name = reader.text(node, 'name') ?? reader.text(node, 'headline');
  const title = name ?? url;
  if (title === undefined) return [];
  if (name === undefined) reader.repairs.push(`${node.path}: has no title, so its address became the title`);
  const [publisher] = reader.all(node, 'publisher');
  const parts = {
    title,
    url,
    publisher: publisher && reader.text(publisher, 'name'),
    published: reader.day(node, 'datePublished'),
    archived: archivedIn(reader, reader.texts(node, 'archivedAt')),
  };
  return [
    Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Record<string, string>,
  ];
}
