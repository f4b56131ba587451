import type { ProgramUpdate } from '@/services/ports';

/** A service worker keeps the whole program for offline; a newer one waits until it is told to take over. */
export function createProgramUpdate(): ProgramUpdate {
  let waiting: ServiceWorker | null = null;
  let taken = false;
  let keepAll = async (): Promise<boolean> => true;
  const beginAnew = async (): Promise<void> => {
    if (await keepAll()) window.location.reload();
  };
  return {
    watch(keeping) {
      keepAll = keeping;
      // Read by the script in the head of every page (tools/build/first-aid.js), which begins anew without a worker too.
      Object.assign(window, { keepAll });
      if (!SETTINGS.release || !('serviceWorker' in navigator)) return;
      void navigator.serviceWorker.register('/sw.js').then((registration) => {
        waiting = registration.waiting;
        registration.addEventListener('updatefound', () => {
          const coming = registration.installing;
          coming?.addEventListener('statechange', () => {
            if (coming.state === 'installed' && navigator.serviceWorker.controller) waiting = coming;
          });
        });
      }, nothing);
    },
    take() {
      // Taken over while somebody had gone on into a form: the page they came back to is the place to begin anew.
      if (taken) return void beginAnew();
      if (!waiting) return;
      const here = pageNow();
      const begin = (): void => {
        taken = true;
        if (pageNow() === here) void beginAnew();
      };
      navigator.serviceWorker.addEventListener('controllerchange', begin, { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
      waiting = null;
    },
  };
}

/** Home has two addresses, and Taro's router puts the one in the place of the other. */
function pageNow(): string {
  return window.location.pathname.replace(/^\/$/, '/pages/home/index') + window.location.search;
}

/** Without a worker the program comes from the network. */
function nothing(): void {}
