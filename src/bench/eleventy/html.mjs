export const siteTitle = 'Benchmark desk';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}

export function isoDay(date) {
  return date.toISOString().slice(0, 10);
}

export function day(date) {
  return `<time datetime="${isoDay(date)}">${isoDay(date)}</time>`;
}

export function claimList(claims, verdicts) {
  const items = claims.map(({ url, data }) =>
    `<li><a href="${url}">${escapeHtml(data.title)}</a> ${verdicts[data.verdict].label}, ${day(data.published)}</li>\n`);
  return `<ul>\n${items.join('')}</ul>\n`;
}

export function wholePage({ title, language = 'en', head = '', main }) {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${head}</head>
<body>
<header><a href="/">${siteTitle}</a> <a href="/claims/">All claims</a></header>
${main}</body>
</html>
`;
}
