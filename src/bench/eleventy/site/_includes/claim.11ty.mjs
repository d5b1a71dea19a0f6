import { day, escapeHtml, isoDay, siteTitle, wholePage } from '../../html.mjs';
import { claimantAddress, topicAddress } from '../../lists.mjs';

export function render(claim) {
  return wholePage({
    title: `${claim.title} | ${siteTitle}`,
    language: claim.lang,
    head: `<meta name="description" content="${escapeHtml(claim.summary)}">
<script type="application/ld+json">${JSON.stringify(claimReview(claim)).replaceAll('<', '\\u003c')}</script>
`,
    main: main(claim),
  });
}

function main({ title, claim, claimant, claimDate, verdict, verdicts, summary, content, sources, published, lang, topics }) {
  const { label, definition } = verdicts[verdict];
  return `<main data-pagefind-body>
<h1>${escapeHtml(title)}</h1>
<blockquote><p>${escapeHtml(claim)}</p></blockquote>
<p>Claimed${claimant ? ` by <a href="${claimantAddress(claimant)}" data-pagefind-filter="claimant">${escapeHtml(claimant.name)}</a>` : ''} on ${day(claimDate)}</p>
<p>Verdict: <a href="/verdicts/${verdict}/" data-pagefind-filter="verdict">${label}</a>. ${definition}</p>
<p>${escapeHtml(summary)}</p>
${content}<h2>Sources</h2>
<ol>
${sources.map(sourceItem).join('')}</ol>
<p data-pagefind-filter="year:${published.getUTCFullYear()}">Published on ${day(published)}</p>
<p data-pagefind-filter="language:${lang}">Topics:${topics.map(topicLink).join('')}</p>
</main>
`;
}

function sourceItem({ publisher, url, title, accessed }) {
  return `<li>${escapeHtml(publisher)}: <a href="${escapeHtml(url)}">${escapeHtml(title)}</a>, read on ${day(accessed)}</li>\n`;
}

function topicLink(topic) {
  return ` <a href="${topicAddress(topic)}" data-pagefind-filter="topic">${escapeHtml(topic)}</a>`;
}

function claimReview({ page, published, claim, claimant, claimDate, verdict, verdicts }) {
  const { label, rating } = verdicts[verdict];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `https://facts.example${page.url}`,
    datePublished: isoDay(published),
    author: { '@type': 'Organization', name: siteTitle, url: 'https://facts.example/' },
    claimReviewed: claim,
    reviewRating: {
      '@type': 'Rating',
      alternateName: label,
      ...(rating && { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
    itemReviewed: {
      '@type': 'Claim',
      datePublished: isoDay(claimDate),
      ...(claimant && { author: { '@type': 'Person', name: claimant.name } }),
    },
  };
}
