import { questionOf } from '@/domain/form/definition';
import { aboutPages, walk } from '@/domain/form/journey';
import { summarise } from '@/domain/form/summary';
import { taskForm } from '@/domain/form/tasks';
import { checkPage } from '@/domain/form/walk-pages';
import { settle } from '../support/phone/phone';
import { deeds, type Step } from './deeds';
import { begin, type Life, type Person, partsOf, stateOf } from './life';
import { differences, onScreen } from './memory';

/** Lets one thing happen and looks whether everything is as the people remember. */
export async function play(life: Life, { act, who, dice }: Step): Promise<void> {
  const one = life.people[who % Math.max(1, life.people.length)];
  if (one) await deeds[act](life, one, dice);
  else await begin(life);
  await settle();
  for (const other of life.people) {
    expect(differences(life.form, onScreen(life.program, life.form, other.person), other.memory)).toEqual([]);
    lookAtPositions(life, other);
    await lookAtStorage(life, other, act === 'rest');
  }
}

/** Every position can be worked out, and what would be sent stands in what is shown before sending. */
function lookAtPositions(life: Life, one: Person): void {
  const { form } = life;
  const { answers } = stateOf(life, one);
  for (const part of partsOf(life, answers).map((task) => taskForm(form, task))) {
    const { pages } = walk(part, answers);
    expect(pages.length).toBeGreaterThan(0);
    expect(aboutPages(part, answers)).toBeGreaterThanOrEqual(pages.length);
    for (const page of pages) checkPage(form, page, answers);
  }
  const told = summarise(form, answers).map(({ question }) => question.id);
  const silent = Object.keys(walk(form, answers).answers).filter((id) => !told.includes(id));
  expect(silent.filter((id) => !questionOf(form, id).buttons)).toEqual([]);
}

/** 「已存好」 is true once the fingers rest, and 「没存上」 is said where it is not so. */
async function lookAtStorage(life: Life, one: Person, rested: boolean): Promise<void> {
  const { answers, typing, saving } = stateOf(life, one);
  const kept = await life.program.drafts.load(life.form, one.person);
  const same =
    JSON.stringify([kept?.answers ?? {}, kept?.typing ?? {}]) === JSON.stringify([answers, typing]);
  if (rested) expect(same || saving === 'failed').toBe(true);
  if (same) one.safe = new Map(one.memory);
}

/** Room, network and time: everything that was handed over arrives. */
export async function finish({ world, program, handedOver }: Life): Promise<void> {
  world.full = false;
  world.network.turn(true);
  for (let turn = 0; turn < 20; turn += 1) await world.clock.move(75_000);
  expect(program.outbox.items().map(({ state }) => state)).toEqual(handedOver.map(() => 'received'));
}
