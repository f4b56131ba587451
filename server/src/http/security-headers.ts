import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

export const fixedHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const nothingAtAll = "default-src 'none'; frame-ancestors 'none'";

/** A service worker goes by the policy its own script came with: with nothing at all it could fetch no page to keep. */
const ofAWorker = "default-src 'none'; connect-src 'self'; script-src 'self'; frame-ancestors 'none'";

/** For every answer. The policy for pages is the static site's, for it depends on the page. */
export function securityHeaders(https: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries(fixedHeaders)) headers.set(name, value);
    // Only a page of ours has a policy that lets anything in, and the worker that keeps pages for offline.
    if (!headers.has('Content-Security-Policy'))
      headers.set('Content-Security-Policy', policyOf(context.req.path));
    if (https) headers.set('Strict-Transport-Security', 'max-age=31536000');
    if (context.req.path.startsWith('/v1/')) headers.set('Cache-Control', 'no-store');
  };
}

const policyOf = (path: string): string => (path === '/sw.js' ? ofAWorker : nothingAtAll);

/**
 * Content-Security-Policy of a page of ours: nothing from elsewhere, no eval, inline scripts only those the
 * page was built with (by their hash). Taro's H5 components write style attributes.
 */
export function pagePolicy(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts(html)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data: blob:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function inlineScripts(html: string): readonly string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi);
  return [...scripts].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
