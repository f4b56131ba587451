import { dayOf } from '@/domain/dates';
import type { FieldError } from '@/domain/failure';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { checkSubmission } from '@/domain/form/submission-check';
import { photosOf } from '@/domain/form/summary';
import { plain } from '@/domain/marked-text';
import type { Consent, ParcelKind, Unsent } from '@/domain/outbox';
import type { Receipt } from '@/domain/receipt';
import { type Draft, type Drafts, upgraded } from './drafts';
import type { Outbox } from './outbox';
import type { Clock, Ids } from './ports';

export type Submitted =
  | { readonly kind: 'queued'; readonly id: string }
  | { readonly kind: 'incomplete'; readonly errors: readonly FieldError[] };

/** Takes a finished draft over into the outbox, once, however often 送出 is tapped or the phone dies in between. */
export interface Submissions {
  /** @throws {StorageFull} with the draft untouched */
  submit(
    form: FormDefinition,
    kind: ParcelKind,
    person: string,
    consentText: ConsentText,
    more?: MoreToSubmit,
  ): Promise<Submitted>;
  /**
   * Puts a parcel that was not received back into its draft, to be changed; its key stays behind. Something
   * else begun in that draft meanwhile is left alone, and the parcel stays where it is.
   *
   * @throws {StorageFull} with the parcel where it is
   */
  takeBack(form: FormDefinition, person: string, id: string): Promise<TakenBack>;
}

/** `too-late`: it is on its way again, or received. */
export type TakenBack = 'taken' | 'other-begun' | 'too-late';

export interface ConsentText {
  readonly version: string;
  /** As they stood on the screen; marks for line breaks are not hashed. */
  readonly words: string;
}

export interface MoreToSubmit {
  /** Consents asked one by one, by the question that asked. */
  readonly consents?: readonly (ConsentText & { readonly id: string; readonly answer: string })[];
  /** From a phone that is not theirs. */
  readonly oneOff?: boolean;
  /** The case that papers are added to. */
  readonly to?: Receipt;
}

export function createSubmissions(needs: {
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly ids: Ids;
  readonly clock: Clock;
}): Submissions {
  const { drafts, outbox, ids, clock } = needs;
  const running = new Map<string, Promise<Submitted>>();

  const take: Submissions['submit'] = async (form, kind, person, consentText, more) => {
    const draft = await drafts.load(form, person);
    const today = dayOf(clock.now());
    const { answers, errors } = checkSubmission(form, onlyKnown(form, draft?.answers ?? {}), today);
    const route = errors.filter(({ code }) => code !== 'off-route');
    if (!draft || route.length > 0) return { kind: 'incomplete', errors: route };
    const id = draft.submission ?? (await ids.uuid());
    // The key is in the draft before the parcel exists: dying here must not make a second parcel later.
    if (draft.submission === undefined) await drafts.save(form, person, { ...draft, submission: id });
    await outbox.add({
      id,
      kind,
      createdAt: clock.now(),
      formVersion: form.version,
      answers,
      consent: consentOf(ids, consentText),
      person,
      ...(await moreOf(ids, more)),
      photos: photosOf(form, answers).map((photo) => ({ id: photo })),
    });
    await drafts.remove(form, person);
    return { kind: 'queued', id };
  };

  return {
    submit(form, kind, person, consentText, more) {
      const whose = `${form.id}:${person}`;
      const taking =
        running.get(whose) ??
        take(form, kind, person, consentText, more).finally(() => void running.delete(whose));
      running.set(whose, taking);
      return taking;
    },
    async takeBack(form, person, id) {
      const item = outbox.items().find((one) => one.id === id);
      if (item?.state !== 'refused') return 'too-late';
      const { answers } = upgraded(form, { ...item, typing: {} });
      if (isOther(await drafts.load(form, person), answers)) return 'other-begun';
      await drafts.save(form, person, { answers, typing: {} });
      await outbox.remove(id);
      return 'taken';
    },
  };
}

/** Whether a draft holds something else than these answers; killed while taking back, it holds the same. */
function isOther(draft: Draft | undefined, answers: Answers): boolean {
  if (!draft || Object.keys({ ...draft.answers, ...draft.typing }).length === 0) return false;
  return Object.keys(draft.typing).length > 0 || JSON.stringify(draft.answers) !== JSON.stringify(answers);
}

function consentOf(ids: Ids, { version, words }: ConsentText): Consent {
  return { version, hash: ids.sha256(plain(words)) };
}

async function moreOf(ids: Ids, more: MoreToSubmit | undefined): Promise<Partial<Unsent>> {
  if (!more) return {};
  return {
    ...(more.consents && {
      consents: more.consents.map(({ id, answer, ...text }) => ({ id, answer, ...consentOf(ids, text) })),
    }),
    ...(more.to && { to: more.to }),
    ...(more.oneOff && { oneOff: true, device: await ids.hex(32) }),
  };
}

function onlyKnown(form: FormDefinition, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => form.questions.some((one) => one.id === id)),
  );
}
