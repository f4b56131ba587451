import type { Files } from '../harness/wx/kept/files';
import type { Storage } from '../harness/wx/kept/storage';

/** What outlives a program. */
export interface Left {
  readonly storage: Storage;
  readonly files: Files;
}

interface Parcel {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly acknowledgement?: { readonly receipt: string };
}

/** Everything in the phone's storage, as the program wrote it. */
function values({ storage }: Left): readonly (readonly [key: string, value: unknown])[] {
  return [...storage].flatMap(([key, { json, encrypted }]) =>
    encrypted ? [[key, JSON.parse(JSON.parse(json))] as const] : [],
  );
}

export function parcelsOn(left: Left, kind: string): readonly Parcel[] {
  return values(left)
    .filter(([key]) => key.startsWith('outbox:'))
    .map(([, value]) => value as Parcel) // written by the program under test
    .filter((parcel) => parcel.kind === kind);
}

export function hasDraft(left: Left, key: string): boolean {
  return left.storage.has(key);
}

/** Without the office's own names of what it has. */
function nameless(value: unknown): string {
  return JSON.stringify(value).replace(/"attachment":"[^"]*"/g, '');
}

/** Photos that something on the phone names, and that are not there. */
export function photosMissing(left: Left): readonly string[] {
  const there = [...left.files.entries.keys()].join(' ');
  const named = values(left)
    .filter(([key, value]) => /^draft:/.test(key) || (value as Partial<Parcel>).state !== 'received')
    .flatMap(([, value]) => nameless(value).match(/"photos":\[[^\]]*\]/g) ?? [])
    .flatMap((list) => list.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []);
  return named.filter((id) => !there.includes(id));
}
