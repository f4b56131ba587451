import { dayOf } from '@/domain/dates';
import { type AnswerValue, type FormPage, pageOf, type Question, questionOf } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { StorageFault } from '@/services/ports';
import { removeRecord } from '@/stores/drafts/record-draft';
import { at, badAnswer, type Dice } from '../fixtures/any-answer';
import { openProgram } from '../support/phone/program';
import { answerPage, fillOn, put, type Sheet, sheetOf } from './answering';
import { add, begin, fillingOf, type Life, type Person, partsOf, sheetOfPart, stateOf } from './life';
import { differences, onScreen } from './memory';

export type Deed = (life: Life, one: Person, dice: Dice) => Promise<void>;

/** Goes on from where the person stands in some part, a few pages. */
export const goOn: Deed = async (life, one, dice) => {
  const part = at(partsOf(life, stateOf(life, one).answers), dice);
  await fillOn(fillingOf(life, one), sheetOfPart(life, one, part), dice, 1 + (dice % 5));
};

/** Fills in every part that is needed. */
export const fillRequired: Deed = async (life, one, dice) => {
  for (const part of partsOf(life, stateOf(life, one).answers).filter(({ required }) => required))
    await fillOn(fillingOf(life, one), sheetOfPart(life, one, part), dice, 30);
};

/** Goes back to any page on the way and answers it anew. */
export const change: Deed = async (life, one, dice) => {
  const { sheet, page } = anyPage(life, one, dice);
  await answerPage(fillingOf(life, one), sheet, page, dice);
};

/** Puts something into one field and leaves the page. */
export const fillHalf: Deed = async (life, one, dice) => {
  const { sheet, page } = anyPage(life, one, dice);
  if (page.questions.length === 0) return;
  const question = questionOf(life.form, at(page.questions, dice));
  if (question.kind === 'records') return;
  await put(fillingOf(life, one), sheet, question, halfAnswer(question, one));
  if (dice % 2 === 0) await sheet.store.getState().flush();
};

/** Puts something wrong into one field and tries to go on. */
export const fillWrong: Deed = async (life, one, dice) => {
  const { sheet, page } = anyPage(life, one, dice);
  if (page.questions.length === 0) return;
  const question = questionOf(life.form, at(page.questions, dice));
  if (question.kind === 'records') return;
  await put(fillingOf(life, one), sheet, question, badAnswer(question, dice));
  sheet.store.getState().goOn(page.id);
};

function halfAnswer({ kind }: Question, { who }: Person): AnswerValue {
  if (kind === 'village') return '';
  return kind === 'photos' || kind === 'choices' ? [] : `${who.mark}还没写`;
}

function anyPage(life: Life, one: Person, dice: Dice): { readonly sheet: Sheet; readonly page: FormPage } {
  const { answers } = stateOf(life, one);
  const sheet = sheetOfPart(life, one, at(partsOf(life, answers), dice));
  const { id } = at(walk(sheet.form, answers).pages, Math.floor(dice / 7));
  return { sheet, page: pageOf(life.form, id) };
}

export const removeEntry: Deed = async (life, one, dice) => {
  const lists = life.form.questions.filter(({ kind }) => kind === 'records');
  const entries = lists.flatMap(({ id }) => listed(one, id).map((record) => ({ question: id, record })));
  if (entries.length === 0) return;
  const { question, record } = at(entries, dice);
  removeRecord(sheetOf(fillingOf(life, one)).store, { question, record });
  one.memory.set(
    question,
    listed(one, question).filter((id) => id !== record),
  );
  const fields = [...one.memory.keys()].filter((field) => field.startsWith(`${question}.${record}.`));
  for (const field of fields) one.memory.delete(field);
};

function listed({ memory }: Person, question: string): readonly string[] {
  const ids = memory.get(question);
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** The phone ends the program in the middle of whatever it does, and somebody opens it again. */
export async function kill(life: Life): Promise<void> {
  life.program.kill();
  life.program = openProgram(life.world);
  void life.program.start();
  for (const one of life.people) {
    await stateOf(life, one).open();
    const seen = onScreen(life.program, life.form, one.person);
    expect(differences(life.form, seen, one.memory, one.safe)).toEqual([]);
    one.memory.clear();
    for (const [field, value] of seen) one.memory.set(field, value);
  }
}

/** 提交: taken exactly when the walk is complete, or the phone has no room and says so. */
export const submit: Deed = async (life, one) => {
  const { form, kind, program, world } = life;
  const journey = walk(form, stateOf(life, one).answers, dayOf(world.clock.now()));
  const submitted = await program.submit(form, kind, one.person).catch(whenFull);
  if (submitted === 'full') return expect(world.full).toBe(true);
  expect(submitted.kind).toBe(journey.complete ? 'queued' : 'incomplete');
  if (submitted.kind !== 'queued') return;
  life.handedOver.push({ id: submitted.id, answers: journey.answers });
  life.people.splice(life.people.indexOf(one), 1);
  await program.people.getState().remember(journey.answers);
  if (life.onlyPerson !== undefined) await add(life, life.onlyPerson);
};

function whenFull(reason: unknown): 'full' {
  if (reason instanceof StorageFault) return 'full';
  throw reason;
}

/** Thrown away, and taken back. */
export const dropAndUndo: Deed = async (life, one) => {
  if (life.onlyPerson !== undefined || life.world.full) return;
  const people = life.program.people.getState;
  await stateOf(life, one).flush();
  await people().refresh(life.form);
  const found = people().people.find(({ person }) => person === one.person);
  if (!found) return;
  await people().drop(life.form, found);
  await people().undo(life.form);
  await stateOf(life, one).open();
};

/** One thing that happens; every choice in it follows from its numbers. */
export interface Step {
  readonly act: keyof typeof deeds;
  readonly who: number;
  readonly dice: Dice;
}

export const deeds = {
  begin,
  goOn,
  fillRequired,
  change,
  fillHalf,
  fillWrong,
  removeEntry,
  kill,
  submit,
  dropAndUndo,
  rest: ({ world }) => world.clock.move(1000),
  setClock: async ({ world }, _, dice) => world.clock.set(((dice % 49) - 24) * 3600_000),
  fillStorage: async ({ world }) => {
    world.full = true;
  },
  makeRoom: async ({ world }) => {
    world.full = false;
  },
  goOffline: async ({ world }) => world.network.turn(false),
  goOnline: async ({ world }) => world.network.turn(true),
} as const satisfies Readonly<Record<string, Deed>>;
