import { type Answers, type FormDefinition, omitAnswers } from '../definition';
import { aboutPages, walk } from '../journey';

/** Where somebody stands in a form. */
export interface PlaceInForm {
  /** Which page of the route, from 1. */
  readonly at: number;
  /** About how many there are: told while no answer on the way has made them more, and not in long forms. */
  readonly about?: number;
}

/** A longer form says no total: answers open and close too much of it. */
export const maxTold = 12;

/**
 * A total that was told is never taken back for a larger one: it is told as long as no page on the way, as things stood
 * there, made it grow. From where it grew on, none is told any more.
 */
export function progressOf(form: FormDefinition, answers: Answers, page: string): PlaceInForm {
  const route = walk(form, answers).pages;
  const at = Math.max(route.findIndex(({ id }) => id === page) + 1, 1);
  if (at > maxTold) return { at };
  const told = Array.from({ length: at }, (_, place) => {
    const later = route.slice(place).flatMap(({ questions }) => questions);
    return Math.max(aboutPages(form, omitAnswers(answers, later)), place + 1);
  });
  const grew = told.some((about, place) => about > (told[place - 1] ?? about));
  const about = told[told.length - 1] ?? at;
  return grew || about > maxTold ? { at } : { at, about };
}

/**
 * The share of the way that lies behind. Without a total it is as if this page were the last: so it never goes back,
 * whatever an answer opens, and the last stitch is never drawn too soon.
 */
export function shareOf({ at, about }: PlaceInForm): { readonly done: number; readonly total: number } {
  return { done: at - 1, total: about ?? at };
}
