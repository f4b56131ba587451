import { idempotencyKey } from '@contract/schemas';
import type { Context } from 'hono';
import * as v from 'valibot';
import { RequestRefusal } from './refusal';

/** @throws {RequestRefusal} when the header is missing or not a UUID in lower case */
export function idempotencyKeyOf(context: Context): string {
  const parsed = v.safeParse(idempotencyKey, context.req.header('Idempotency-Key'));
  if (!parsed.success) throw new RequestRefusal('idempotency-key');
  return parsed.output;
}

/** JSON with its keys in order: the same thing sent again reads the same, however its sender ordered the keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sorted(part) : part));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
