import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * Whom the limits count: the address of the connection, or, behind proxies of ours, the one that the
 * outermost of them saw. An IPv6 household owns a /64, so that is what counts. Never stored, never logged.
 */
export function clientAddress(context: Context, trustedProxies: number): string {
  const address = (trustedProxies > 0 && forwarded(context, trustedProxies)) || connected(context);
  return address.includes(':') && !address.startsWith('::ffff:')
    ? address.split(':').slice(0, 4).join(':')
    : address;
}

function forwarded(context: Context, trustedProxies: number): string | undefined {
  const chain = (context.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim());
  return chain[chain.length - trustedProxies];
}

/** Outside a real server (a test calling the app) there is no connection. */
function connected(context: Context<{ Bindings: Partial<HttpBindings> }>): string {
  return context.env?.incoming?.socket.remoteAddress ?? 'local';
}
