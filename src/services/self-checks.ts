import * as v from 'valibot';
import { type Day, dayOf, parseDay } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import type { Clock, KeyValueStore } from './ports';

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
  answers: v.record(v.string(), v.any()),
  day: v.pipe(
    v.string(),
    v.check((text) => parseDay(text) !== undefined),
  ),
  outcomes: v.record(v.string(), v.string()),
});

const savedKey = 'self-check:saved';

/** Self-checks on this phone. There is no way out of here to any server. */
export interface SelfChecks {
  /** `undefined` when nothing was kept, or what was kept can no longer be read. */
  load(form: FormDefinition): Promise<SavedCheck | undefined>;
  /** @throws {StorageFull} with the earlier copy left as it was */
  keep(form: FormDefinition, answers: Answers, outcomes: SavedCheck['outcomes']): Promise<SavedCheck>;
  drop(): Promise<void>;
  /** Throws away answers in progress older than a day; called when the program starts. */
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
      await store.set(savedKey, saved);
      return saved;
    },
    drop: () => store.remove(savedKey),
    async dropOldAnswers() {
      for (const key of await store.keys()) {
        if (key.startsWith('draft:self-check:') && isOld(savedAtOf(await store.get(key)), clock)) {
          await store.remove(key);
        }
      }
    },
  };
}

/** Whether answers saved at that moment have had their day. */
export function isOld(savedAt: number | undefined, clock: Pick<Clock, 'now'>): boolean {
  return savedAt !== undefined && clock.now() - savedAt >= keptForHours * 3_600_000;
}

function savedAtOf(draft: unknown): number | undefined {
  const parsed = v.safeParse(v.object({ savedAt: v.number() }), draft);
  return parsed.success ? parsed.output.savedAt : undefined;
}

/** A check of an older form is brought to today's; of a newer one, after going back a version, only what is known stays. */
function upgrade(form: FormDefinition, saved: SavedCheck): SavedCheck {
  if (saved.formVersion === form.version) return saved;
  const { answers } = form.upgrade?.({ answers: saved.answers, typing: {} }, saved.formVersion) ?? saved;
  const known = Object.entries(answers).filter(([id]) => form.questions.some((one) => one.id === id));
  return { ...saved, formVersion: form.version, answers: Object.fromEntries(known) };
}
