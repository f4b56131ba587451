import { isIPv6 } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Finds whom the limits count. */
export interface WithAddress {
  readonly addressOf: (context: Context) => string;
}

/**
 * Whom the limits count: the address of the connection, or, behind proxies of ours, the one that the
 * outermost of them saw. An IPv6 household owns a /64, so that is what counts. Never stored, never logged.
 */
export function clientAddress(context: Context, trustedProxies: number): string {
  const address = (trustedProxies > 0 && forwarded(context, trustedProxies)) || connected(context);
  return normalised(address);
}

/** One way to write each address: without port, zone and brackets, IPv4 in IPv6 as IPv4, of IPv6 the first half in full. */
function normalised(written: string): string {
  const bare = written.trim().toLowerCase();
  const [, inBrackets] = /^\[(.+)\](?::\d+)?$/.exec(bare) ?? [];
  const address = (inBrackets ?? bare.replace(/^([^:]+):\d+$/, '$1')).replace(/%.*$/, '');
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  const [, , , , , mapped, high = 0, low = 0] = groups;
  const isIPv4 = groups.slice(0, 5).every((group) => group === 0) && mapped === 0xffff;
  if (isIPv4) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}

/** The eight groups of an IPv6 address that is well-formed. */
function groupsOf(address: string): readonly number[] {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    [a * 256 + Number(b), c * 256 + Number(d)].map((group) => group.toString(16)).join(':'),
  );
  const [head = '', tail] = plain.split('::');
  const read = (text: string) =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const [first, last] = [read(head), read(tail ?? '')];
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
}

function forwarded(context: Context, trustedProxies: number): string | undefined {
  const chain = (context.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim());
  return chain[chain.length - trustedProxies];
}

/** Outside a real server (a test calling the app) there is no connection. */
function connected(context: Context<{ Bindings: Partial<HttpBindings> }>): string {
  return context.env?.incoming?.socket.remoteAddress ?? 'local';
}
