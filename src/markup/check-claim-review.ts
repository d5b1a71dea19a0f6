import { type Item, isItem, missingAdvice, shapeProblems } from './shape.ts';
import { htmlProblem } from './values.ts';

/** What the page says, as readers see it. What is left out is not compared. */
export interface Visible {
  claim?: string;
  verdict?: string;
  summary?: string;
  /** The rating as a number; `null` for a verdict that is not on the scale. */
  rating?: number | null;
  /** The date of the claim; `null` if the page gives none. */
  claimDate?: string | null;
  lang?: string;
}

export interface Place {
  /** The canonical address of the page. */
  url: string;
  visible?: Visible;
}

/**
 * Checks a ClaimReview against Google’s guidelines and schema.org’s vocabulary, and against what its page says. Each problem is a
 * sentence. An empty list means that consumers get what they require.
 */
export function claimReviewProblems(review: unknown, place: Place): string[] {
  if (!isItem(review)) return ['The ClaimReview is not one object'];
  if (review['@type'] !== 'ClaimReview')
    return [`The \`@type\` is \`${String(review['@type'])}\`, expected ClaimReview`];
  return [
    ...contextProblems(review),
    ...shapeProblems(review, 'ClaimReview'),
    ...addressProblems(review, place.url),
    ...wordingProblems(review),
    ...authorProblems(review),
    ...ratingProblems(review.reviewRating),
    ...claimProblems(review, place.url),
    ...dateProblems(review),
    ...(place.visible ? visibleProblems(review, place.visible) : escapingProblems(review)),
  ];
}

/** What would make a ClaimReview better, without being wrong. */
export function claimReviewAdvice(review: Item): string[] {
  const { claimReviewed, reviewRating, itemReviewed } = review;
  const length = [...String(claimReviewed ?? '')].length;
  return [
    ...missingAdvice(review, 'ClaimReview'),
    ...(isItem(reviewRating) ? missingAdvice(reviewRating, 'ClaimReview.reviewRating') : []),
    ...(isItem(itemReviewed) ? missingAdvice(itemReviewed, 'ClaimReview.itemReviewed') : []),
    ...(length > 75 ? [`\`ClaimReview.claimReviewed\` has ${length} characters; Google suggests fewer than 75`] : []),
  ];
}

function contextProblems({ '@context': context }: Item): string[] {
  return context === undefined || /^https?:\/\/schema\.org\/?$/.test(String(context))
    ? []
    : [`The \`@context\` is \`${String(context)}\`, expected \`https://schema.org\``];
}

function addressProblems({ url }: Item, page: string): string[] {
  if (typeof url !== 'string' || url === page) return [];
  if (url.split('#')[0] === page) return ['`ClaimReview.url` has a fragment, expected the address of the page'];
  return hostOf(url) === hostOf(page)
    ? [`\`ClaimReview.url\` is \`${url}\`, expected the canonical address of the page: \`${page}\``]
    : [`\`ClaimReview.url\` is on another host; redirects and short addresses are not followed`];
}

/** The claim must be recognisable without the rating, because consumers show the rating next to it. */
function wordingProblems({ claimReviewed, reviewRating }: Item): string[] {
  const label = isItem(reviewRating) ? reviewRating.alternateName : undefined;
  if (typeof claimReviewed !== 'string' || typeof label !== 'string' || label.trim() === '') return [];
  const [claim, rating] = [claimReviewed.trim().toLowerCase(), label.trim().toLowerCase()];
  const before = claim.startsWith(rating) && /^\s*[:–—|-]\s/.test(claim.slice(rating.length));
  const after = claim.endsWith(rating) && /[:–—|-]\s*$/.test(claim.slice(0, -rating.length));
  const inBrackets = claim.includes(`(${rating})`) || claim.includes(`[${rating}]`);
  return claim === rating || before || after || inBrackets
    ? ['`ClaimReview.claimReviewed` contains the rating, expected the claim only']
    : [];
}

function authorProblems({ author }: Item): string[] {
  return author === undefined ? ['`ClaimReview.author` is missing: the fact-checker is always known'] : [];
}

function ratingProblems(rating: unknown): string[] {
  if (!isItem(rating)) return [];
  const { ratingValue: value, bestRating: best, worstRating: worst } = rating;
  const given = [value, best, worst].filter((one) => one !== undefined);
  if (given.length === 0) return [];
  if (given.length < 3)
    return ['`ClaimReview.reviewRating` needs all of `ratingValue`, `bestRating` and `worstRating`, or none of them'];
  if (typeof value !== 'number' || typeof best !== 'number' || typeof worst !== 'number') return [];
  return [
    ...(worst < 1 ? [`\`ClaimReview.reviewRating.worstRating\` is ${worst}, expected at least 1`] : []),
    ...(best <= worst ? ['`ClaimReview.reviewRating.bestRating` must be greater than `worstRating`'] : []),
    ...(value < worst || value > best
      ? [`\`ClaimReview.reviewRating.ratingValue\` is ${value}, which is not on the scale from ${worst} to ${best}`]
      : []),
    ...(Number.isInteger(value) ? [] : ['`ClaimReview.reviewRating.ratingValue` is not an integer']),
  ];
}

function claimProblems({ itemReviewed: claim, author: checker }: Item, page: string): string[] {
  if (!isItem(claim)) return [];
  const authors = [claim.author ?? []].flat().filter(isItem);
  const places = [claim.appearance ?? [], claim.firstAppearance ?? []].flat(2).map(addressIn);
  const own = places.filter((one) => hostOf(one) !== undefined && hostOf(one) === hostOf(page));
  return [
    ...authors.flatMap((one, index) => claimantProblems(one, checker, `ClaimReview.itemReviewed.author[${index}]`)),
    ...own.map((one) => `\`${one}\` is a page of this site, expected a place where somebody else made the claim`),
    ...[claim.appearance ?? []]
      .flat()
      .flatMap((one, index) =>
        isItem(one) && one.url === undefined
          ? [`\`ClaimReview.itemReviewed.appearance[${index}]\` has no \`url\``]
          : [],
      ),
  ];
}

/** Names that stand for many people, in the languages in which they were seen typed as a Person. */
const MANY =
  /^(?:(?:social media|facebook|whatsapp|twitter|x|tiktok|instagram|internet) (?:users?|posts?)|(?:viral|multiple|various|several|multiple) (?:posts?|sources?|people|users?|messages?|images?|videos?)|posteos virales|publicaciones virales|usuarios de .*|redes sociales|multiple sources|unknown|anonymous|n\/a|verschiedene.*|réseaux sociaux|internautes)$/i;

function claimantProblems(claimant: Item, checker: unknown, path: string): string[] {
  const name = String(claimant.name ?? '').trim();
  const isChecker = isItem(checker) && name !== '' && name === checker.name;
  return [
    ...(claimant['@type'] === 'Person' && MANY.test(name)
      ? [`\`${path}\` is a Person named “${name}”, which is not a person; leave it out`]
      : []),
    ...(isChecker ? [`\`${path}\` is the fact-checker, expected who made the claim`] : []),
  ];
}

function dateProblems(review: Item): string[] {
  const { datePublished: published, dateModified: modified, itemReviewed } = review;
  const claimed = isItem(itemReviewed) ? itemReviewed.datePublished : undefined;
  return [
    ...(isLater(claimed, published) ? ['The claim is dated after the fact-check'] : []),
    ...(typeof claimed === 'string' && claimed.includes('T') && claimed === published
      ? ['The claim has the time at which the fact-check was published']
      : []),
    ...(isLater(published, modified) ? ['`ClaimReview.dateModified` is before `datePublished`'] : []),
  ];
}

/** Texts that were escaped for HTML, which JSON is not. Where the page can be compared, it shows what was typed. */
function escapingProblems({ claimReviewed, reviewRating, itemReviewed }: Item): string[] {
  const rating = isItem(reviewRating) ? reviewRating : {};
  const authors = isItem(itemReviewed) ? [itemReviewed.author ?? []].flat().filter(isItem) : [];
  const texts: [string, unknown][] = [
    ['ClaimReview.claimReviewed', claimReviewed],
    ['ClaimReview.reviewRating.alternateName', rating.alternateName],
    ['ClaimReview.reviewRating.ratingExplanation', rating.ratingExplanation],
    ...authors.map((one, index): [string, unknown] => [`ClaimReview.itemReviewed.author[${index}].name`, one.name]),
  ];
  return texts.flatMap(([path, text]) => {
    const problem = htmlProblem(text);
    return problem === undefined ? [] : [`\`${path}\` ${problem}`];
  });
}

function visibleProblems(review: Item, visible: Visible): string[] {
  const rating = isItem(review.reviewRating) ? review.reviewRating : {};
  const claim = isItem(review.itemReviewed) ? review.itemReviewed : {};
  const pairs: [string, unknown, string | number | null | undefined][] = [
    ['ClaimReview.claimReviewed', plain(review.claimReviewed), plain(visible.claim)],
    ['ClaimReview.reviewRating.alternateName', plain(rating.alternateName), plain(visible.verdict)],
    ['ClaimReview.reviewRating.ratingExplanation', plain(rating.ratingExplanation), plain(visible.summary)],
    ['ClaimReview.reviewRating.ratingValue', rating.ratingValue, visible.rating],
    ['ClaimReview.itemReviewed.datePublished', claim.datePublished, visible.claimDate],
    ['ClaimReview.inLanguage', review.inLanguage, visible.lang],
  ];
  return pairs.flatMap(([path, marked, seen]) => {
    if (seen === undefined || (marked ?? null) === seen) return [];
    return [`\`${path}\` is ${shown(marked)}, but the page says ${shown(seen)}`];
  });
}

function plain<Value>(value: Value): Value | string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

function shown(value: unknown): string {
  return value === undefined || value === null
    ? 'nothing'
    : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function addressIn(appearance: unknown): string {
  return String((isItem(appearance) ? appearance.url : appearance) ?? '');
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : undefined;
}

/** Whether a date is certainly later than another. Only the parts that both have are compared. */
function isLater(day: unknown, other: unknown): boolean {
  if (typeof day !== 'string' || typeof other !== 'string') return false;
  const known = Math.min(day.length, other.length, 'YYYY-MM-DD'.length);
  return day.slice(0, known) > other.slice(0, known);
}
