import { type OperationId, operations } from '@contract/operations';
import type { Context, Hono } from 'hono';
import type { Backend } from '../backend';
import { errorLine } from '../log';
import { problemAnswer, Refusal } from './refusal';

const requestIds = new WeakMap<Request, string>();

/** Gives each request an id, turns what is thrown into problem answers, and writes one line for each call of the API. */
export function requestRecord(app: Hono, { chance, log, now }: Backend): void {
  app.use(async (context, next) => {
    const startedAt = now();
    const requestId = chance.uuid();
    requestIds.set(context.req.raw, requestId);
    await next();
    context.res.headers.set('X-Request-Id', requestId);
    if (!context.req.path.startsWith('/v1/')) return;
    const { method } = context.req;
    const status = context.res.status;
    log({
      event: 'request',
      requestId,
      operation: operationOf(context),
      method,
      status,
      ms: now() - startedAt,
    });
  });
  app.onError((error, context) => {
    const requestId = requestIds.get(context.req.raw) ?? '';
    if (error instanceof Refusal) {
      log({ event: 'refused', requestId, code: error.code });
      return problemAnswer(error, requestId);
    }
    log({ event: 'mistake', requestId, ...errorLine(error) });
    return problemAnswer(new Refusal('internal'), requestId);
  });
}

/** The name in the contract: a path may hold a receipt, which is not for logs. */
function operationOf(context: Context): OperationId | 'unknown' {
  const ids = Object.keys(operations) as OperationId[];
  return ids.find((id) => matches(operations[id], context)) ?? 'unknown';
}

function matches({ method, path }: { method: string; path: string }, context: Context): boolean {
  if (method !== context.req.method) return false;
  const pattern = path.replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(context.req.path);
}
