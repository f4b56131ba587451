import type { CaseKind } from '@/domain/case/case-timeline';
import type { Answers, AnswerValue, FormDefinition, FormTask } from '@/domain/form/definition';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import type { DraftState } from '@/stores/drafts/draft-state';
import { type Answerer, at } from '../fixtures/any-answer';
import { settle } from '../support/phone/phone';
import { openProgram, type Program, type World } from '../support/phone/program';
import { type Filling, type Sheet, sheetOf } from './answering';
import { type Fields, onScreen } from './memory';

/** A form on a phone, and how people come to it. */
export interface Subject {
  readonly form: FormDefinition;
  readonly kind: CaseKind;
  /** One draft for everybody who uses this phone, or one for each person. */
  readonly onlyPerson?: string;
}

export interface Person {
  readonly person: string;
  readonly who: Answerer;
  readonly memory: Map<string, AnswerValue>;
  /** What the phone had certainly kept when last looked at. */
  safe: Fields;
}

/** A phone, the people with a form on it, and what they handed over, as it stood at that moment. */
export interface Life extends Subject {
  readonly world: World;
  program: Program;
  begun: number;
  readonly people: Person[];
  readonly handedOver: { readonly id: string; readonly answers: Answers }[];
}

const marks = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
const maxPeople = 3;

export async function aLife(world: World, subject: Subject): Promise<Life> {
  const life = { ...subject, world, program: openProgram(world), begun: 0, people: [], handedOver: [] };
  await life.program.start();
  await (subject.onlyPerson === undefined ? begin(life) : add(life, subject.onlyPerson));
  return life;
}

/** 给一个人申请 */
export async function begin(life: Life): Promise<void> {
  if (life.onlyPerson !== undefined || life.people.length >= maxPeople) return;
  await add(life, await life.program.people.getState().begin(life.form));
}

/** A new person's form is empty, but for what the helper said of themselves last time: a worker also that they are one. */
export async function add(life: Life, person: string): Promise<void> {
  life.begun += 1;
  const who = { mark: at(marks, life.begun - 1), number: life.begun };
  const one: Person = { person, who, memory: new Map(), safe: new Map() };
  life.people.push(one);
  await stateOf(life, one).open();
  await settle();
  for (const [field, value] of onScreen(life.program, life.form, person)) {
    if (field === 'forWhom') expect(value).toBe('worker');
    else expect(field).toMatch(/^helper/);
    one.memory.set(field, value);
  }
}

export function stateOf({ program, form }: Life, { person }: Person): DraftState {
  return program.draft(form, person).getState();
}

export function fillingOf({ world, program, form }: Life, { person, who, memory }: Person): Filling {
  return { world, program, form, person, who, memory };
}

/** The parts of the form in hand; a form without parts is one. */
export function partsOf({ form }: Pick<Life, 'form'>, answers: Answers): readonly FormTask[] {
  return form.tasks ? tasksOf(form, answers) : [{ id: 'all', start: form.start, required: true }];
}

/** One part of a person's form in hand. */
export function sheetOfPart(life: Life, one: Person, part: FormTask): Sheet {
  return { ...sheetOf(fillingOf(life, one)), form: taskForm(life.form, part) };
}
