import { type CaseEvent, type CaseStatus, notKnownYet } from '../case-timeline';
import type { CaseAction, OfficeActionId, StatesOfKind } from './case-actions';

/** One step of the office that is still to come. */
export interface ComingAction {
  readonly id: OfficeActionId;
  readonly action: CaseAction;
}

/**
 * What the office usually still does with a case (接下来的步骤), in order: the usual road of its kind, without what
 * has happened, what a later step went past, and what the present state no longer allows.
 */
export function comingActions(
  states: StatesOfKind,
  steps: readonly CaseEvent['status'][],
): readonly ComingAction[] {
  const road = roadOf(states);
  const passed = passedOn(road, steps);
  const furthest = Math.max(-1, ...passed);
  const now = steps.filter(isStatus).pop() ?? 'received';
  const allowed = states[now]?.office;
  return road.filter(({ id }, at) => !passed.has(at) && (at > furthest || allowed?.[id] !== undefined));
}

function isStatus(step: CaseEvent['status']): step is CaseStatus {
  return step !== notKnownYet && step !== 'consent-recorded';
}

/** From arriving on, by what usually comes next. */
function roadOf(states: StatesOfKind): readonly ComingAction[] {
  const road: ComingAction[] = [];
  let state = states.received;
  while (state?.usual !== undefined && road.every(({ id }) => id !== state?.usual)) {
    const { usual: id } = state;
    const action = state.office[id];
    if (!action) break;
    road.push({ id, action });
    state = action.to === undefined ? undefined : states[action.to];
  }
  return road;
}

/** Places on the road that were reached; a case that was opened again stands where it went back to. */
function passedOn(road: readonly ComingAction[], steps: readonly CaseEvent['status'][]): ReadonlySet<number> {
  let passed: readonly number[] = [];
  for (const status of steps) {
    const at = road.findIndex(({ action }) => action.to === status);
    if (status === 'received' || passed.includes(at)) passed = passed.filter((place) => place <= at);
    else if (at >= 0) passed = passed.concat(at);
  }
  return new Set(passed);
}
