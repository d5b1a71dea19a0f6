import { bundleKey, codeDigest } from '../engine/bundle-key.ts';
import { makeBundle } from '../engine/compile-bundle.ts';
import { handOver } from '../library/handed-over.ts';
import { bundlePlaces } from './bundle-places.ts';
import { run } from './run.ts';

// Compiles the pages for `build-site.ts`, in its own process: Vite keeps hundreds of megabytes that a build needs for other
// things.
await run(async ([work = '', url = '', key = '']) => {
  // If the build that started it is gone, nobody needs the result.
  process.once('disconnect', () => process.exit(1));
  // The channel must not keep the process alive.
  process.channel?.unref();
  // Compiling runs the loader, which would read the content.
  handOver({ file: '', digest: '' });
  // Vite would compile the pages for a preview.
  process.env.NODE_ENV = 'production';
  process.send?.(await makeBundle(bundlePlaces(work, { url }), key, () => bundleKey(codeDigest(), { url })));
});
