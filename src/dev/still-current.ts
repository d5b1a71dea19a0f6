// Runs on every page of a preview and asks whether it is up to date. The content may have changed while the page was loading, when
// the server could not yet make it reload.
const page = document.querySelector<HTMLElement>('[data-preview-digest]');
import.meta.hot?.send('assay:shown', page?.dataset.previewDigest);
