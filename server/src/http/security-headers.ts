import type { MiddlewareHandler } from 'hono';

/** For every answer. The policy for pages is the static site's, for it depends on the page. */
export function securityHeaders(https: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    if (https) headers.set('Strict-Transport-Security', 'max-age=31536000');
    if (context.req.path.startsWith('/v1/')) headers.set('Cache-Control', 'no-store');
  };
}
