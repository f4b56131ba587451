import { allOperations, methodsAt, operationIds } from '@contract/all-operations';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { type ApiRooms, createHandlers } from './api/handlers';
import { takeWeChatEvents, weChatEventsPath } from './api/wechat-events';
import type { WithChance } from './chance';
import type { WithClock } from './clock';
import { drainUnread } from './http/body/drain';
import { RequestRefusal } from './http/refusal';
import { requestRecord } from './http/request-record';
import { securityHeaders } from './http/security-headers';
import { createStaticSite } from './http/site/static-site';
import type { WithLog } from './log';
import type { Settings } from './settings';
import type { WithTroubles } from './troubles';

type SiteSettings = Pick<Settings, 'allowedOrigins' | 'mode' | 'publicUrl' | 'pushToken' | 'staticFolder'>;
type AppRooms = ApiRooms & WithChance & WithLog & WithClock & WithTroubles;

/** The whole HTTP side: the contract's operations, then the built H5. */
export function createApp(settings: SiteSettings, rooms: AppRooms): Hono {
  const app = new Hono();
  const { allowedOrigins, mode, publicUrl, pushToken, staticFolder } = settings;
  app.use(drainUnread());
  requestRecord(app, rooms);
  app.use(securityHeaders(publicUrl !== undefined));
  if (allowedOrigins.length > 0) app.use('/v1/*', crossOrigin(allowedOrigins));
  // An edition is 120 KB of text, and mostly one that the phone has already.
  app.use('/v1/content/*', compress(), etag());
  addOperations(app, rooms);
  app.all('/v1/*', () => {
    throw new RequestRefusal('not-found');
  });
  app.on(['GET', 'POST'], weChatEventsPath, takeWeChatEvents(pushToken, rooms));
  app.get('*', createStaticSite(staticFolder, mode));
  app.notFound(() => {
    throw new RequestRefusal('not-found');
  });
  return app;
}

function addOperations(app: Hono, rooms: ApiRooms): void {
  const handlers = createHandlers(rooms);
  for (const id of operationIds) {
    const { method, path, status } = allOperations[id];
    app.on(method, honoPath(path), async (context) => context.json(await handlers[id](context), status));
  }
  for (const path of new Set(operationIds.map((id) => allOperations[id].path))) {
    const methods = methodsAt(path);
    app.all(honoPath(path), () => {
      throw new RequestRefusal('method-not-allowed', { headers: { Allow: methods.join(', ') } });
    });
  }
}

function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function crossOrigin(origins: readonly string[]) {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key'],
    exposeHeaders: ['Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
}
