import type { Answers } from '../form/definition';
import type { Unsent } from './outbox';

/** Which photo is on its way, counted from one, out of how many; `undefined` once none is left to send. */
export function photoOnTheWay({ photos }: Unsent): { readonly at: number; readonly of: number } | undefined {
  const there = photos.filter(({ gone }) => !gone);
  const sent = there.filter(({ attachment }) => attachment !== undefined).length;
  return sent < there.length ? { at: sent + 1, of: there.length } : undefined;
}

/** The answers as they go out: photo ids of the phone replaced by those of the office, lost ones left out. */
export function answersToSend(item: Unsent): Answers {
  const attachments = new Map(item.photos.map(({ id, attachment }) => [id, attachment ?? id]));
  return Object.fromEntries(
    Object.entries(answersLeft(item)).map(([id, value]) => [
      id,
      Array.isArray(value)
        ? value.map((part) => (typeof part === 'string' ? (attachments.get(part) ?? part) : part))
        : value,
    ]),
  );
}

/** The answers of a parcel without the photos that the phone has lost. */
export function answersLeft(item: Unsent): Answers {
  return withoutPhotos(item.answers, lostPhotos(item));
}

/** Whether a question was answered with a photo that the phone has lost. */
export function lostIn(item: Unsent, question: string): boolean {
  const answer = item.answers[question];
  const lost: readonly unknown[] = lostPhotos(item);
  return Array.isArray(answer) && answer.some((part) => lost.includes(part));
}

function lostPhotos({ photos }: Unsent): readonly string[] {
  return photos.filter(({ gone }) => gone).map(({ id }) => id);
}

/** Answers in which these photos are not named any more. */
export function withoutPhotos(answers: Answers, photos: readonly string[]): Answers {
  const gone = new Set<unknown>(photos);
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      Array.isArray(value) ? value.filter((part) => !gone.has(part)) : value,
    ]),
  );
}
