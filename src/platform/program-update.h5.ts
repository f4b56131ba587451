import type { ProgramUpdate } from '@/services/ports';

/** A service worker keeps the whole program for offline; a newer one waits until it is told to take over. */
export function createProgramUpdate(): ProgramUpdate {
  let waiting: ServiceWorker | null = null;
  return {
    watch() {
      if (!SETTINGS.release || !('serviceWorker' in navigator)) return;
      void navigator.serviceWorker.register('/sw.js').then((registration) => {
        waiting = registration.waiting;
        registration.addEventListener('updatefound', () => {
          const coming = registration.installing;
          coming?.addEventListener('statechange', () => {
            if (coming.state === 'installed' && navigator.serviceWorker.controller) waiting = coming;
          });
        });
      });
    },
    take() {
      if (!waiting) return;
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
        once: true,
      });
      waiting.postMessage({ type: 'SKIP_WAITING' });
      waiting = null;
    },
  };
}
