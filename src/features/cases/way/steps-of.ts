import { comingTexts } from '@/content/messages/cases/parts/coming';
import { caseStatusTexts } from '@/content/messages/cases/states';
import { dayWords, wayTexts } from '@/content/messages/cases/way';
import { caseActions } from '@/domain/case/actions/case-actions';
import { type ComingAction, comingActions } from '@/domain/case/actions/coming-actions';
import { type CaseEvent, type CaseView, isGiven, isSettled, notKnownYet } from '@/domain/case/case-timeline';
import { untilOf } from '@/domain/case/way/case-term';
import type { Waiting } from '@/domain/case/way/waiting';
import { dayOf, shortDay } from '@/domain/dates';
import { wayOf } from '@/stores/cases/case-way';
import type { TimelineStep } from '@/ui/timeline/timeline';

/** Ends that a tick would call a success. */
const plainEnds: readonly CaseEvent['status'][] = ['not-confirmed', 'withdrawn', 'not-found', 'not-wanted'];

/** What has happened, and, while the case is open, what the office usually still does, with days where they are known. */
export function stepsOf(view: CaseView, waiting: readonly Waiting[] = []): readonly TimelineStep[] {
  const past = view.timeline.map((event, index) => pastStep(view, event, index));
  return [...past, ...comingOf(view).flatMap((coming) => comingStep(coming, waiting))];
}

/** Of what is to come the next step and the one that decides: enough where all of it would be long. */
export function nextSteps(view: CaseView): readonly TimelineStep[] {
  const coming = comingOf(view);
  const decides = coming.find(({ action }) => action.ends?.includes('whole')) ?? coming[coming.length - 1];
  return coming.filter((one, place) => place === 0 || one === decides).flatMap((one) => comingStep(one, []));
}

type Coming = ComingAction & {
  readonly words: (typeof comingTexts)[CaseView['kind'] & keyof typeof comingTexts];
};

function comingOf({ kind, status, timeline }: CaseView): readonly Coming[] {
  if (isSettled(status) || status === notKnownYet || kind === notKnownYet) return [];
  const steps = timeline.map((event) => event.status);
  return comingActions(caseActions[kind], steps).map((one) => ({ ...one, words: comingTexts[kind] }));
}

/** Nothing is left to be decided: settled, or given and only to be published (社会救助法 §45). */
export function isDecided({ status }: Pick<CaseView, 'status'>): boolean {
  return isSettled(status) || isGiven(status);
}

function pastStep(view: CaseView, { status, at, note }: CaseEvent, index: number): TimelineStep {
  const isNow = index === view.timeline.length - 1 && !isSettled(view.status);
  const past = plainEnds.includes(status) ? 'over' : 'done';
  return {
    id: `${index}-${status}`,
    state: isNow ? 'now' : past,
    when: shortDay(dayOf(at)),
    what: index > 0 && status === 'received' ? wayTexts.reopened : caseStatusTexts[status].what,
    note: [note, whyOf(view, status)].filter(Boolean).join('||'),
  };
}

/** Where the case tells what is asked for, the place to answer is the list of it. */
function whyOf(view: CaseView, status: CaseEvent['status']): string | undefined {
  return status === 'need-more' && wayOf(view) ? wayTexts.answerThere : caseStatusTexts[status].why;
}

/** With the day of the clock that it ends. */
function comingStep({ id, action, words }: Coming, waiting: readonly Waiting[]): readonly TimelineStep[] {
  const said = words[id];
  if (!said) return [];
  const clock = waiting.find(
    (one) => one.got === undefined && action.ends?.some((ended) => ended === one.id),
  );
  const until = clock && untilOf(clock.terms);
  const when = until ? wayTexts.coming(dayWords(until)) : said.when;
  return [{ ...said, id, state: 'todo', when }];
}
