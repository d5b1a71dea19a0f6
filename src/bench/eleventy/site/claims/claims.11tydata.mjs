export default {
  layout: 'claim.11ty.mjs',
  tags: ['claims'],
  // The whole file name is the slug; Eleventy would take a date off its front.
  permalink: ({ page }) => `${page.filePathStem}/`,
};
