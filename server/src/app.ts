import { type OperationId, operations } from '@contract/operations';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { Backend } from './backend';
import { Refusal } from './http/refusal';
import { requestRecord } from './http/request-record';
import { securityHeaders } from './http/security-headers';
import { createStaticSite } from './http/static-site';
import { createHandlers } from './routes/handlers';

/** The whole HTTP side: the contract's operations, then the built H5. */
export function createApp(backend: Backend): Hono {
  const app = new Hono();
  const { allowedOrigins, publicUrl, staticFolder } = backend.settings;
  requestRecord(app, backend);
  app.use(securityHeaders(publicUrl !== undefined));
  if (allowedOrigins.length > 0) app.use('/v1/*', crossOrigin(allowedOrigins));
  // An edition is 120 KB of text, and mostly one that the phone has already.
  app.use('/v1/content/*', compress(), etag());
  addOperations(app, backend);
  app.all('/v1/*', () => {
    throw new Refusal('not-found');
  });
  app.get('*', createStaticSite(staticFolder));
  app.notFound(() => {
    throw new Refusal('not-found');
  });
  return app;
}

function addOperations(app: Hono, backend: Backend): void {
  const handlers = createHandlers(backend);
  const ids = Object.keys(operations) as OperationId[];
  for (const id of ids) {
    const { method, path, status } = operations[id];
    app.on(method, honoPath(path), async (context) => context.json(await handlers[id](context), status));
  }
  for (const id of ids) {
    const { method, path } = operations[id];
    app.all(honoPath(path), () => {
      throw new Refusal('method-not-allowed', { headers: { Allow: method } });
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
