const claimsOnPage = 50;

export function newestFirst(claims) {
  return [...claims].sort((one, other) => other.data.published - one.data.published);
}

/** Each page of each list: all claims, and those of each verdict, topic and claimant, fifty at a time. */
export function listPages(claims, verdicts) {
  const lists = new Map();
  const add = (address, title, claim) => {
    if (!lists.has(address)) lists.set(address, { title, claims: [] });
    lists.get(address).claims.push(claim);
  };
  for (const claim of newestFirst(claims)) {
    const { verdict, topics, claimant } = claim.data;
    add('/claims/', 'All claims', claim);
    add(`/verdicts/${verdict}/`, verdicts[verdict].label, claim);
    for (const topic of topics) add(topicAddress(topic), topic, claim);
    if (claimant) add(claimantAddress(claimant), claimant.name, claim);
  }
  return [...lists].flatMap(([address, list]) => paged(address, list));
}

export const topicAddress = (topic) => `/topics/${slug(topic)}/`;
export const claimantAddress = (claimant) => `/claimants/${slug(claimant.name)}/`;

function paged(address, { title, claims }) {
  const total = Math.ceil(claims.length / claimsOnPage);
  return Array.from({ length: total }, (_, index) => ({
    address: pageAddress(address, index + 1),
    title,
    number: index + 1,
    total,
    newer: index > 0 ? pageAddress(address, index) : undefined,
    older: index + 1 < total ? pageAddress(address, index + 2) : undefined,
    claims: claims.slice(index * claimsOnPage, (index + 1) * claimsOnPage),
  }));
}

function pageAddress(address, number) {
  return number === 1 ? address : `${address}${number}/`;
}

function slug(name) {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}
