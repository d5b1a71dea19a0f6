import type { ServerResponse } from 'node:http';

/** Reloads the pages in browsers, but not while one of them is on its way to another page: a reload would take it back. */
export interface PatientReload {
  reload(): void;
  /** Waits until a response has been sent. */
  waitFor(response: ServerResponse): void;
}

export function patientReload(reload: () => void): PatientReload {
  const open = new Set<ServerResponse>();
  let isWanted = false;
  const reloadNow = () => {
    if (isWanted && open.size === 0) {
      isWanted = false;
      reload();
    }
  };
  return {
    reload() {
      isWanted = true;
      reloadNow();
    },
    waitFor(response) {
      open.add(response);
      response.once('close', () => {
        open.delete(response);
        reloadNow();
      });
    },
  };
}
