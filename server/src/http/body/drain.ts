import type { MiddlewareHandler } from 'hono';

/** A larger body is not worth reading only to be polite; a phone's photo never is. */
const maxDrainedBytes = 64 * 1024 * 1024;
const patienceMs = 60_000;

/**
 * Reads what a refused sender still sends, and throws it away, before the refusal is answered: whoever is answered in
 * the middle of sending sees a broken line instead of the answer. Bounded; who sends more is cut off.
 */
export function drainUnread(): MiddlewareHandler {
  return async ({ req }, next) => {
    await next();
    if (req.method === 'GET' || req.method === 'HEAD') return;
    if (Number(req.header('Content-Length') ?? 0) > maxDrainedBytes) return;
    await drain(req.raw.body).catch(() => undefined); // gone already: nobody reads the answer either
  };
}

async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return;
  const reader = body.getReader();
  const giveUp = setTimeout(() => reader.cancel().catch(() => undefined), patienceMs);
  try {
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > maxDrainedBytes) return;
    }
  } finally {
    clearTimeout(giveUp);
    reader.releaseLock();
  }
}
