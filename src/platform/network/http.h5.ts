import type { Http, HttpAnswer } from '@/services/ports';
import { photoBox } from '../photos/photo-box.h5';

const jsonTimeout = 15_000;
const photoTimeout = 60_000;

/** fetch with a time limit; Taro's own request cannot send a kept Blob. */
export function createHttp(): Http {
  return {
    send({ method, url, headers, body }) {
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
      return ask(url, { method, headers: { ...headers, ...type }, ...json }, jsonTimeout);
    },
    async upload(url, headers, photo) {
      const blob = await photoBox.get(photo);
      const form = new FormData();
      form.append('file', blob ?? new Blob([]), 'photo.jpg');
      return ask(url, { method: 'POST', headers: { ...headers }, body: form }, photoTimeout);
    },
  };
}

async function ask(url: string, init: RequestInit, limit: number): Promise<HttpAnswer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limit);
  try {
    const response = await fetch(url, {
      ...init,
      signal: controller.signal,
      cache: 'no-store',
      credentials: 'omit',
    });
    const body: unknown = await response.json().catch(() => undefined);
    return { kind: 'answer', status: response.status, headers: Object.fromEntries(response.headers), body };
  } catch {
    return { kind: controller.signal.aborted ? 'timeout' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}
