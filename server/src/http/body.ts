import { mostJsonBytes } from '@contract/schemas';
import * as v from 'valibot';
import { Refusal } from './refusal';

/** Deeper than any form goes; what is deeper would only exhaust the stack. */
const deepest = 20;

/**
 * The JSON a request carries.
 *
 * @throws {Refusal} for another content type, a body over the limit, or what is not JSON in UTF-8
 */
export async function readJson(request: Request): Promise<unknown> {
  needContentType(request, /^application\/json(;\s*charset=utf-8)?$/i);
  const bytes = await readBytes(request, mostJsonBytes);
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (depthWithin(value, deepest)) return value;
  } catch {
    // what follows says it
  }
  throw new Refusal('malformed-json');
}

/**
 * The parts of a multipart request.
 *
 * @throws {Refusal} for another content type, a body over the limit, or what is not multipart
 */
export async function readMultipart(request: Request, most: number): Promise<FormData> {
  const type = needContentType(request, /^multipart\/form-data\s*;/i);
  const bytes = await readBytes(request, most);
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw new Refusal('malformed-multipart');
  }
}

/** @throws {Refusal} naming every field that does not fit */
export function parseFields<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw new Refusal('fields-rejected', { errors: parsed.issues.map(fieldError) });
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

function needContentType(request: Request, wanted: RegExp): string {
  const type = request.headers.get('Content-Type') ?? '';
  if (!wanted.test(type)) throw new Refusal('content-type');
  return type;
}

/** Stops reading as soon as the limit is passed, whatever Content-Length says. */
async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw new Refusal('body-too-large');
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) throw new Refusal('body-too-large');
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function depthWithin(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
    if (level.length === 0) return true;
  }
  return false;
}
