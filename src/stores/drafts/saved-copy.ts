import type { Instant } from '@/domain/dates';
import type { DraftContent, FormDefinition } from '@/domain/form/definition';
import type { Draft, Drafts } from '@/services/drafts';
import { storageTroubleOf } from '@/services/ports';

/** The copy of a draft in storage that what stands on the screen was made from. */
export interface SavedCopy {
  /** Whether all that stands on the screen is in it. */
  isKept(): boolean;
  savedAt(): Instant | undefined;
  /** What stands on the screen is made from this one from now on; its content, to be shown. */
  startFrom(draft: Draft | undefined): DraftContent;
  /**
   * Writes until all that stands on the screen is written, however fast it changes.
   *
   * @throws {StorageFault} `newer` when another window has saved another copy meanwhile
   */
  write(): Promise<void>;
  /** Whether another window has saved another copy since; a mark set on the same words makes no other one. */
  isNewer(): Promise<boolean>;
  /** Nothing is written any more. */
  close(): void;
}

export function createSavedCopy(
  form: FormDefinition,
  person: string,
  drafts: Drafts,
  shown: () => DraftContent,
): SavedCopy {
  let base: DraftContent & Partial<Draft> = { answers: {}, typing: {} };
  let writing: Promise<void> | undefined;
  let closed = false;

  const isKept = (): boolean => {
    const { answers, typing } = shown();
    return base.answers === answers && base.typing === typing;
  };
  const isNewer = async (): Promise<boolean> => {
    const there = await drafts.load(form, person);
    if (there?.revision === base.revision) return false;
    if (!there || !isSame(there, base)) return true;
    base = { ...there, answers: base.answers, typing: base.typing };
    return false;
  };
  const writeOnce = async (): Promise<void> => {
    const { answers, typing } = shown();
    const saved = await drafts.save(form, person, { answers, typing, ...revisionOf(base) });
    base = { ...saved, answers, typing };
  };
  const writeAll = async (): Promise<void> => {
    while (!isKept() && !closed)
      await writeOnce().catch(async (reason) => {
        if (storageTroubleOf(reason) !== 'newer' || (await isNewer())) throw reason;
      });
  };
  return {
    isKept,
    isNewer,
    savedAt: () => base.savedAt,
    startFrom(draft) {
      base = draft ?? { answers: {}, typing: {} };
      return base;
    },
    async write() {
      if (closed) return writing;
      writing ??= writeAll().finally(() => {
        writing = undefined;
      });
      return writing;
    },
    close() {
      closed = true;
    },
  };
}

function revisionOf({ revision }: Partial<Draft>): Pick<Draft, 'revision'> {
  return revision === undefined ? {} : { revision };
}

function isSame(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify([one.answers, one.typing]) === JSON.stringify([other.answers, other.typing]);
}
