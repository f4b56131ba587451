import * as v from 'valibot';
import { type Day, dayOf, parseDay } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import type { Clock, KeyValueStore } from './ports';
import { keptAnswers } from './stored-value';

/** How long answers in progress stay on the phone. */
export const keptForHours = 24;

/** A finished self-check that somebody asked to keep. */
export interface SavedCheck {
  readonly formVersion: number;
  readonly answers: Answers;
  /** The day the result was of. */
  readonly day: Day;
  /** How each scheme stood on that day, to be compared when figures or rules have changed. */
  readonly outcomes: Readonly<Record<string, string>>;
}

const savedSchema = v.object({
  formVersion: v.number(),
  answers: keptAnswers,
  day: v.pipe(
    v.string(),
    v.check((text) => parseDay(text) !== undefined),
  ),
  outcomes: v.record(v.string(), v.string()),
});

const savedKey = 'self-check:saved';
/** A kept check of a shape that a later version knows; dropped with the other. */
const asideKey = 'self-check:aside';
/** When answers were first found whose own moment cannot be read, by their key. */
const strangeKey = 'self-check:strange';

/** Self-checks on this phone. There is no way out of here to any server. */
export interface SelfChecks {
  /** `undefined` when nothing was kept, or what was kept is not understood; it stays. @throws {StorageFault} */
  load(form: FormDefinition): Promise<SavedCheck | undefined>;
  /** @throws {StorageFault} with the earlier copy left as it was */
  keep(form: FormDefinition, answers: Answers, outcomes: SavedCheck['outcomes']): Promise<SavedCheck>;
  drop(): Promise<void>;
  /** Throws away answers in progress older than a day; called when the program starts. @throws {StorageFault} */
  dropOldAnswers(): Promise<void>;
  today(): Day;
}

export function createSelfChecks(store: KeyValueStore, clock: Clock): SelfChecks {
  const today = (): Day => dayOf(clock.now());
  return {
    today,
    async load(form) {
      const stored = await store.get(savedKey);
      const parsed = v.safeParse(savedSchema, stored);
      return parsed.success ? upgrade(form, parsed.output as SavedCheck) : undefined; // the day was checked
    },
    async keep(form, answers, outcomes) {
      const saved: SavedCheck = { formVersion: form.version, answers, day: today(), outcomes };
      const before = await store.get(savedKey);
      if (before !== undefined && !v.is(savedSchema, before)) await store.set(asideKey, before);
      await store.set(savedKey, saved);
      return saved;
    },
    async drop() {
      await store.remove(savedKey);
      await store.remove(asideKey);
    },
    async dropOldAnswers() {
      const keys = (await store.keys()).filter((key) => /^draft(?:-damaged)?:self-check:/.test(key));
      const drafts = await Promise.all(keys.map((key) => store.get(key)));
      const firstSeen = await strangeSince(store);
      const since = keys.map((key, place) => savedAtOf(drafts[place]) ?? firstSeen[key] ?? clock.now());
      for (const [place, key] of keys.entries()) if (isOld(since[place], clock)) await store.remove(key);
      const strange = keys.flatMap((key, place) =>
        savedAtOf(drafts[place]) === undefined && !isOld(since[place], clock) ? [[key, since[place]]] : [],
      );
      await noteStrange(store, Object.fromEntries(strange));
    },
  };
}

/** Whether answers saved at that moment have had their day. */
export function isOld(savedAt: number | undefined, clock: Pick<Clock, 'now'>): boolean {
  return savedAt !== undefined && clock.now() - savedAt >= keptForHours * 3_600_000;
}

const momentsSchema = v.record(v.string(), v.number());

async function strangeSince(store: KeyValueStore): Promise<Readonly<Record<string, number>>> {
  const parsed = v.safeParse(momentsSchema, await store.get(strangeKey));
  return parsed.success ? parsed.output : {};
}

/** Answers that are damaged have their day too, from when they were first seen so. */
async function noteStrange(store: KeyValueStore, strange: Readonly<Record<string, number>>): Promise<void> {
  if (Object.keys(strange).length > 0) await store.set(strangeKey, strange);
  else if ((await store.keys()).includes(strangeKey)) await store.remove(strangeKey);
}

function savedAtOf(draft: unknown): number | undefined {
  const parsed = v.safeParse(v.object({ savedAt: v.number() }), draft);
  return parsed.success ? parsed.output.savedAt : undefined;
}

/** A check of an older form is brought to today's; of a newer one, after going back a version, all stays that was kept. */
function upgrade(form: FormDefinition, saved: SavedCheck): SavedCheck {
  if (saved.formVersion === form.version) return saved;
  if (saved.formVersion > form.version) return { ...saved, formVersion: form.version };
  const { answers } = form.upgrade?.({ answers: saved.answers, typing: {} }, saved.formVersion) ?? saved;
  const known = Object.entries(answers).filter(([id]) => form.questions.some((one) => one.id === id));
  return { ...saved, formVersion: form.version, answers: Object.fromEntries(known) };
}
