import type { Citation } from './entry.ts';

/** The large parts of an entry. They are kept as JSON, and decoded only when something needs them. */
export interface EntryBody {
  html: string;
  citations: Citation[];
  /** Only of a dossier. */
  events?: string[];
}

/** Adds the large parts to an entry. `load` is called each time one of them is read. */
export function withBody<Light extends object>(
  light: Light,
  isDossier: boolean,
  load: () => EntryBody,
): Light & EntryBody {
  const entry = {
    ...light,
    get html() {
      return load().html;
    },
    get citations() {
      return load().citations;
    },
  };
  if (isDossier) Object.defineProperty(entry, 'events', { enumerable: true, get: () => load().events });
  return entry;
}
