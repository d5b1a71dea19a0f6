// Runs on every page of a preview: asks whether the page still shows the content as it is. A change may have come while the
// page was on its way, before the browser could be told to load it again.
const page = document.querySelector<HTMLElement>('[data-preview-digest]');
import.meta.hot?.send('assay:shown', page?.dataset.previewDigest);
