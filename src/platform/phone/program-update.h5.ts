import type { ProgramUpdate } from '@/services/ports';

const STILL_MS = 500;

/** A service worker keeps the whole program for offline; a newer one waits until it is told to take over. */
export function createProgramUpdate(): ProgramUpdate {
  let registration: ServiceWorkerRegistration | undefined;
  let asked: ServiceWorker | null = null;
  let taken = false;
  let keepAll = async (): Promise<boolean> => true;
  const beginAnew = async (): Promise<void> => {
    if (await keepAll()) window.location.reload();
  };
  const ask = async (newer: ServiceWorker): Promise<void> => {
    const here = pageNow();
    asked = newer;
    await nothingIsFetched();
    // Gone on meanwhile: home asks again when it is next shown.
    if (pageNow() !== here) {
      asked = null;
      return;
    }
    const begin = (): void => {
      taken = true;
      if (pageNow() === here) void beginAnew();
    };
    navigator.serviceWorker.addEventListener('controllerchange', begin, { once: true });
    newer.postMessage({ type: 'SKIP_WAITING' });
  };
  return {
    watch(keeping) {
      keepAll = keeping;
      // Read by the script in the head of every page (tools/build/first-aid.js), which begins anew without a worker too.
      Object.assign(window, { keepAll });
      if (!SETTINGS.release || !('serviceWorker' in navigator)) return;
      void navigator.serviceWorker.register('/sw.js').then((registered) => {
        registration = registered;
      }, nothing);
    },
    take() {
      // Taken over while somebody had gone on into a form: the page they came back to is the place to begin anew.
      if (taken) return void beginAnew();
      const newer = registration?.waiting;
      if (newer && newer !== asked) void ask(newer);
    },
  };
}

/**
 * Nothing was fetched for a moment. Chromium lets the older worker go only when it has no work; a request that meets
 * the question is counted as its work for five minutes (seen in 156: a piece of home fetched 20 ms after the question).
 */
async function nothingIsFetched(): Promise<void> {
  for (let before = -1, now = fetched(); now !== before; now = fetched()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  }
}

const fetched = (): number => performance.getEntriesByType('resource').length;

/** Home has two addresses, and Taro's router puts the one in the place of the other. */
function pageNow(): string {
  return window.location.pathname.replace(/^\/$/, '/pages/home/index') + window.location.search;
}

/** Without a worker the program comes from the network. */
function nothing(): void {}
