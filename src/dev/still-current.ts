// Runs on every page of a preview and asks whether it is up to date: the content may have changed while the page was loading, when
// the browser could not be told to reload it.
const page = document.querySelector<HTMLElement>('[data-preview-digest]');
import.meta.hot?.send('assay:shown', page?.dataset.previewDigest);
