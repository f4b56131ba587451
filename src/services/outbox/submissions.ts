import type { OutboxPhoto, ParcelKind, Unsent } from '@/domain/case/outbox';
import { answersLeft, withoutPhotos } from '@/domain/case/parcel-photos';
import type { Receipt } from '@/domain/case/receipt';
import { dayOf } from '@/domain/dates';
import type { FieldError } from '@/domain/failure';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { type Judgement, judgeSubmission } from '@/domain/form/judge-submission';
import { photosOf } from '@/domain/form/summary';
import { type Draft, type Drafts, upgraded } from '../drafts';
import type { Clock, Ids, PhotoShelf } from '../ports';
import { type ConsentText, consentTo, recordSeparateConsents, type SeparateConsentText } from './consents';
import type { Outbox } from './outbox';

export type Submitted =
  | { readonly kind: 'queued'; readonly id: string }
  | { readonly kind: 'incomplete'; readonly errors: readonly FieldError[] }
  /** The phone has lost a photo that the form cannot do without; the draft names it no more, and asks for it. */
  | { readonly kind: 'photos-lost'; readonly errors: readonly FieldError[] };

/** Takes a finished draft over into the outbox, once, however often 送出 is tapped or the phone dies in between. */
export interface Submissions {
  /** @throws {StorageFault} with the draft untouched */
  submit(
    form: FormDefinition,
    kind: ParcelKind,
    person: string,
    consentText: ConsentText,
    more?: MoreToSubmit,
  ): Promise<Submitted>;
  /**
   * Puts a parcel that was not received back into its draft, to be changed; its key stays behind, and so do
   * photos that the phone has lost: the draft asks for them again. Something else begun in that draft meanwhile
   * is left alone, and the parcel stays where it is.
   *
   * @throws {StorageFault} with the parcel where it is
   */
  takeBack(form: FormDefinition, person: string, id: string): Promise<TakenBack>;
}

/** `too-late`: it is on its way again, or received. */
export type TakenBack = 'taken' | 'other-begun' | 'too-late';

export interface MoreToSubmit {
  /** Consents asked one by one, by the question that asked. */
  readonly consents?: readonly SeparateConsentText[];
  /** From a phone that is not theirs. */
  readonly oneOff?: boolean;
  /** The case that papers are added to. */
  readonly to?: Receipt;
  /** The request of the office that is answered. */
  readonly request?: string;
}

export function createSubmissions(needs: {
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly photos: Pick<PhotoShelf, 'bytes' | 'drop'>;
  readonly ids: Ids;
  readonly clock: Clock;
}): Submissions {
  const { drafts, outbox, ids, clock } = needs;
  const running = new Map<string, Promise<Submitted>>();

  /** The key is in the draft before the parcel exists: dying in between must not make a second parcel later. */
  const keyOf = async (form: FormDefinition, person: string, draft: Draft): Promise<string> => {
    const id = draft.submission ?? (await ids.uuid());
    if (draft.submission === undefined) await drafts.save(form, person, { ...draft, submission: id });
    return id;
  };

  const clear = async (form: FormDefinition, person: string, left: readonly string[]): Promise<void> => {
    await drafts.remove(form, person);
    for (const photo of left) await needs.photos.drop(photo);
  };

  const take: Submissions['submit'] = async (form, kind, person, consentText, more) => {
    const draft = await drafts.load(form, person);
    const { answers, errors } = judge(form, draft?.answers ?? {}, clock);
    if (!draft || errors.length > 0) return { kind: 'incomplete', errors };
    const lost = await lostAmong(needs.photos, photosOf(form, answers));
    const left = judge(form, withoutPhotos(answers, lost), clock);
    if (left.errors.length > 0) {
      await drafts.save(form, person, { ...draft, answers: withoutPhotos(draft.answers, lost) });
      return { kind: 'photos-lost', errors: left.errors };
    }
    const id = await keyOf(form, person, draft);
    await outbox.add({
      id,
      kind,
      createdAt: clock.now(),
      formVersion: form.version,
      answers: left.answers,
      consent: await consentTo(consentText, ids),
      person,
      ...(await moreOf(ids, more)),
      photos: outboxPhotos(photosOf(form, answers), lost),
    });
    // The parcel is safe: what cannot be cleared away now, the next start clears away.
    await clear(form, person, leftBehind(form, draft, answers)).catch(() => undefined);
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
      const { answers } = upgraded(form, { ...item, answers: answersLeft(item), typing: {} });
      const there = await drafts.load(form, person);
      if (isOther(there, answers)) return 'other-begun';
      const revision = there?.revision ?? 0;
      await drafts.save(form, person, { answers, typing: {}, revision });
      if (await outbox.takeOut(id)) return 'taken';
      // Sent again meanwhile by another tap or window: it is the parcel's turn, not the draft's.
      await drafts.remove(form, person);
      return 'too-late';
    },
  };
}

/** The answers on the route, and what keeps them from being sent; what is off the route is left behind. */
function judge(form: FormDefinition, answers: Answers, clock: Clock): Judgement {
  const judged = judgeSubmission(form, form.version, onlyKnown(form, answers), dayOf(clock.now()));
  return { ...judged, errors: judged.errors.filter(({ code }) => code !== 'off-route') };
}

/** Photos of a draft that do not go along: of a question that is not asked any more, or never gone on from. */
function leftBehind(form: FormDefinition, { answers, typing }: Draft, sent: Answers): readonly string[] {
  const going = photosOf(form, sent);
  return [...photosOf(form, answers), ...photosOf(form, typing)].filter((photo) => !going.includes(photo));
}

/** Those of these photos that the phone has lost. */
async function lostAmong(shelf: Pick<PhotoShelf, 'bytes'>, photos: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const id of photos) if ((await shelf.bytes(id)) === undefined) lost.push(id);
  return lost;
}

function outboxPhotos(photos: readonly string[], lost: readonly string[]): readonly OutboxPhoto[] {
  return photos.map((id) => (lost.includes(id) ? { id, gone: true } : { id }));
}

/** Whether a draft holds something else than these answers; killed while taking back, it holds the same. */
function isOther(draft: Draft | undefined, answers: Answers): boolean {
  if (!draft || Object.keys({ ...draft.answers, ...draft.typing }).length === 0) return false;
  return Object.keys(draft.typing).length > 0 || JSON.stringify(draft.answers) !== JSON.stringify(answers);
}

async function moreOf(ids: Ids, more: MoreToSubmit | undefined): Promise<Partial<Unsent>> {
  if (!more) return {};
  return {
    ...(more.consents && { consents: await recordSeparateConsents(more.consents, ids) }),
    ...(more.to && { to: more.to }),
    ...(more.request && { request: more.request }),
    ...(more.oneOff && { oneOff: true, device: await ids.hex(32) }),
  };
}

function onlyKnown(form: FormDefinition, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => form.questions.some((one) => one.id === id)),
  );
}
