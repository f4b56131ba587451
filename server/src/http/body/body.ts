import { maxJsonBytes } from '@contract/schemas';
import * as v from 'valibot';
import { RequestRefusal } from '../refusal';

/** Deeper than any form goes (body, answers, list, entry, list); what is deeper would only exhaust the stack. */
const maxDepth = 8;
/** A household of twenty with every question answered has 700 values; each one costs work at every step after this. */
const maxValues = 4000;

/**
 * The JSON a request carries.
 *
 * @throws {RequestRefusal} for another content type, a body over the limit, or what is not JSON in UTF-8
 */
export async function readJson(request: Request): Promise<unknown> {
  needContentType(request, /^application\/json\s*(;\s*charset=("utf-8"|utf-8)\s*)?$/i);
  const bytes = await readBytes(request, maxJsonBytes);
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isBounded(value)) return value;
  } catch {
    // what follows says it
  }
  throw new RequestRefusal('malformed-json');
}

/** @throws {RequestRefusal} naming every field that does not fit */
export function parseFields<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw new RequestRefusal('fields-rejected', { errors: parsed.issues.map(fieldError) });
}

function fieldError(issue: v.BaseIssue<unknown>) {
  const path = v.getDotPath(issue) ?? '';
  return { question: path.replace(/^answers\./, ''), code: codeOf(issue) };
}

function codeOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-field';
  if (issue.received === 'undefined') return 'missing';
  return issue.type === 'max_length' ? 'too-long' : 'malformed';
}

export function needContentType(request: Request, wanted: RegExp): string {
  const type = request.headers.get('Content-Type') ?? '';
  if (!wanted.test(type)) throw new RequestRefusal('content-type');
  return type;
}

/** Follows how a body comes in, and may end its reading. */
export interface BodyWatch {
  arrived(bytes: number): void;
  /** Rejects when the reading is to end. */
  readonly ended: Promise<never>;
}

/** The whole body. Stops reading as soon as the limit is passed, whatever Content-Length says. */
export async function readBytes(
  request: Request,
  most: number,
  watch?: BodyWatch,
): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw new RequestRefusal('body-too-large');
  const reader = request.body?.getReader();
  if (!reader) return Buffer.alloc(0);
  const next = () => (watch ? Promise.race([reader.read(), watch.ended]) : reader.read());
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await next(); !part.done; part = await next()) {
      size += part.value.byteLength;
      watch?.arrived(part.value.byteLength);
      if (size > most) throw new RequestRefusal('body-too-large');
      chunks.push(part.value);
    }
  } finally {
    reader.releaseLock();
  }
  return Buffer.concat(chunks);
}

function isBounded(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  let values = 1;
  for (let depth = 0; depth <= maxDepth; depth += 1) {
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
    values += level.length;
    if (level.length === 0) return true;
    if (values > maxValues) return false;
  }
  return false;
}
