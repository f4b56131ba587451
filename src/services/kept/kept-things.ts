import * as v from 'valibot';
import type { ParcelKind } from '@/domain/case/outbox';
import type { Receipt } from '@/domain/case/receipt';
import { type Day, type Instant, parseDay } from '@/domain/dates';
import { maskName, maskPhone } from '@/domain/privacy';
import { draftSchema, draftUnder } from '../drafts';
import { itemSchema } from '../outbox/outbox-shelf';
import { longerKey } from '../people';
import type { KeyValueStore } from '../ports';

/** One thing that lies on this phone, as much of it as may stand on a screen: names and numbers are covered. */
export type KeptThing = { readonly keys: readonly string[] } & (
  | {
      readonly kind: 'draft';
      readonly form: string;
      readonly person: string;
      readonly name: string;
      readonly savedAt: Instant;
    }
  | {
      readonly kind: 'parcel';
      readonly id: string;
      readonly what: ParcelKind;
      readonly createdAt: Instant;
    }
  | {
      readonly kind: 'receipt';
      readonly id: string;
      readonly what: ParcelKind;
      readonly receipt: Receipt;
      readonly name: string;
      readonly oneOff: boolean;
    }
  | { readonly kind: 'self-check'; readonly day: Day | undefined }
  | { readonly kind: 'helper'; readonly name: string; readonly phone: string }
  /** What the office said of this phone's cases, and the secret by which it knows the phone. */
  | { readonly kind: 'sign' }
  /** Something is there that this program does not understand: kept for a later version, erased by the person only. */
  | { readonly kind: 'damaged' }
);

export interface KeptThings {
  readonly things: readonly KeptThing[];
  /** How many values cannot be read now: they are neither told nor touched. */
  readonly unread: number;
}

/** What has no person in it: articles, and what the backend said of itself. */
const impersonal = /^(content|backend$|self-check:strange$|draft-longer:)/;
const ofTheSign = ['cases', 'session', 'device', 'device-aside'];

/**
 * Everything about people that lies on this phone.
 *
 * @throws {StorageFault} when it cannot be told now what there is
 */
export async function keptThings(store: Pick<KeyValueStore, 'keys' | 'get'>): Promise<KeptThings> {
  const keys = (await store.keys()).filter((key) => !impersonal.test(key));
  const single = keys.filter((key) => !ofTheSign.includes(key) && !isBeside(key, keys));
  const found = await Promise.all(
    single.map((key) =>
      store.get(key).then(
        (value) => thingOf(key, value),
        () => undefined,
      ),
    ),
  );
  const sign = keys.filter((key) => ofTheSign.includes(key));
  const things = found.flatMap((thing) => thing ?? []);
  return {
    things: sign.length > 0 ? [...things, { kind: 'sign', keys: sign }] : things,
    unread: found.length - things.length,
  };
}

/** What was set aside of a draft or a check goes with it. */
function isBeside(key: string, keys: readonly string[]): boolean {
  const main = key
    .replace(/^draft-(?:aside|damaged):/, 'draft:')
    .replace(/^self-check:aside$/, 'self-check:saved');
  return main !== key && keys.includes(main);
}

function thingOf(key: string, value: unknown): KeptThing {
  const thing = draftOf(key, value) ?? parcelOf(key, value) ?? checkOf(key, value) ?? helperOf(key, value);
  return thing ?? { kind: 'damaged', keys: [key] };
}

function draftOf(key: string, value: unknown): KeptThing | undefined {
  const place = draftUnder(key);
  const parsed = v.safeParse(draftSchema, value);
  if (!place || !parsed.success) return undefined;
  const { answers, typing, savedAt } = parsed.output;
  const { personName } = { ...answers, ...typing };
  const rest = key.slice('draft:'.length);
  return {
    kind: 'draft',
    ...place,
    name: typeof personName === 'string' ? maskName(personName) : '',
    savedAt: savedAt as Instant,
    // The draft goes last: killed in between, it is still there to be erased again.
    keys: [`draft-aside:${rest}`, `draft-damaged:${rest}`, longerKey(place.person), key],
  };
}

function parcelOf(key: string, value: unknown): KeptThing | undefined {
  const parsed = v.safeParse(itemSchema, value);
  if (!key.startsWith('outbox:') || !parsed.success) return undefined;
  const item = parsed.output;
  const common = { id: item.id, what: item.kind, keys: [key] };
  if (item.state !== 'received') return { kind: 'parcel', ...common, createdAt: item.createdAt as Instant };
  return {
    kind: 'receipt',
    ...common,
    receipt: item.acknowledgement.receipt as Receipt, // checked by the schema
    name: item.whose ?? item.helped ?? '',
    oneOff: item.oneOff ?? false,
  };
}

function checkOf(key: string, value: unknown): KeptThing | undefined {
  if (key !== 'self-check:saved') return undefined;
  const parsed = v.safeParse(v.object({ day: v.string() }), value);
  const day = parsed.success ? parseDay(parsed.output.day) : undefined;
  return { kind: 'self-check', day, keys: ['self-check:aside', key] };
}

function helperOf(key: string, value: unknown): KeptThing | undefined {
  const parsed = v.safeParse(v.record(v.string(), v.string()), value);
  if (key !== 'helper' || !parsed.success) return undefined;
  const { helperName = '', helperPhone = '' } = parsed.output;
  return { kind: 'helper', name: maskName(helperName), phone: maskPhone(helperPhone), keys: [key] };
}
