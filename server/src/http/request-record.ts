import { type AnyOperationId, allOperations, operationIds } from '@contract/all-operations';
import type { Context, Hono } from 'hono';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import { errorLine, type WithLog } from '../log';
import type { WithTroubles } from '../troubles';
import { problemAnswer, RequestRefusal } from './refusal';

type RecordRooms = WithChance & WithLog & WithClock & WithTroubles;

const requestIds = new WeakMap<Request, string>();

/** Gives each request an id, turns what is thrown into problem answers, and writes one line for each call of the API. */
export function requestRecord(app: Hono, { chance, log, now, troubles }: RecordRooms): void {
  app.use(async (context, next) => {
    const startedAt = now();
    const requestId = chance.uuid();
    requestIds.set(context.req.raw, requestId);
    await next();
    context.res.headers.set('X-Request-Id', requestId);
    // Something was stored: there is room again.
    if (context.res.status === 201) troubles.set('disk-full', false);
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
    if (error instanceof RequestRefusal) {
      log({ event: 'refused', requestId, code: error.code });
      return problemAnswer(error, requestId);
    }
    if (context.req.raw.signal.aborted) {
      log({ event: 'sender-gone', requestId });
      return problemAnswer(new RequestRefusal('internal'), requestId); // nobody reads it
    }
    const mistake = errorLine(error);
    if (isDiskFull(mistake)) troubles.set('disk-full', true);
    log({ event: 'mistake', requestId, ...mistake });
    return problemAnswer(new RequestRefusal('internal'), requestId);
  });
}

function isDiskFull({ code }: ReturnType<typeof errorLine>): boolean {
  return code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT';
}

/** The name in the contract: a path may hold a receipt, which is not for logs. */
function operationOf(context: Context): AnyOperationId | 'unknown' {
  return operationIds.find((id) => matches(allOperations[id], context)) ?? 'unknown';
}

function matches({ method, path }: { method: string; path: string }, context: Context): boolean {
  if (method !== context.req.method) return false;
  const pattern = path.replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(context.req.path);
}
