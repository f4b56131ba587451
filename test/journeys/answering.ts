import {
  type AnswerValue,
  type FormDefinition,
  type FormPage,
  pageOf,
  type Question,
  questionOf,
  shownValue,
  unknownAnswer,
} from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { recordForm } from '@/domain/form/records';
import type { Advance, DraftStore } from '@/stores/drafts/draft-state';
import { addRecord } from '@/stores/drafts/record-draft';
import { type Answerer, anyAnswer, type Dice } from '../fixtures/any-answer';
import type { Program, World } from '../support/phone/program';

/** One person's form under somebody's hand, and what that hand remembers of every field. */
export interface Filling {
  readonly world: World;
  readonly program: Program;
  readonly form: FormDefinition;
  readonly person: string;
  readonly who: Answerer;
  readonly memory: Map<string, AnswerValue>;
}

/** A form or one entry of it: which questions, where they are kept, and what their fields are called. */
export interface Sheet {
  readonly form: FormDefinition;
  readonly store: DraftStore;
  readonly prefix: string;
}

export function sheetOf({ program, form, person }: Filling): Sheet {
  return { form, store: program.draft(form, person), prefix: '' };
}

/** Puts something into one field, as its control would. */
export async function put(
  filling: Filling,
  sheet: Sheet,
  question: Question,
  value: AnswerValue,
): Promise<void> {
  const { type, choose } = sheet.store.getState();
  (isTyped(question, value) ? type : choose)(question.id, value);
  filling.memory.set(sheet.prefix + question.id, value);
}

function isTyped({ kind, options }: Question, value: AnswerValue): boolean {
  return options === undefined && kind !== 'village' && kind !== 'photos' && value !== 'unknown';
}

/** Answers everything on a page, now and then leaving out what may be left out, and goes on. */
export async function answerPage(
  filling: Filling,
  sheet: Sheet,
  page: FormPage,
  dice: Dice,
): Promise<Advance> {
  for (const [place, id] of page.questions.entries()) {
    const question = questionOf(sheet.form, id);
    const own = dice + place * 7;
    if (isLeftOut(sheet, question, own)) continue;
    if (question.kind === 'records') await answerEntries(filling, question, own);
    else await put(filling, sheet, question, await valueFor(filling, sheet, question, own));
  }
  return sheet.store.getState().goOn(page.id);
}

/** Somebody's age is asked only where there is no number to tell it. */
function isLeftOut({ store }: Sheet, { ageFrom, optional }: Question, dice: Dice): boolean {
  const isTold = ageFrom !== undefined && shownValue(store.getState(), ageFrom) !== unknownAnswer;
  return isTold || (optional === true && dice % 3 === 0);
}

async function valueFor(
  filling: Filling,
  sheet: Sheet,
  question: Question,
  dice: Dice,
): Promise<AnswerValue> {
  if (question.kind !== 'photos') return anyAnswer(question, dice, filling.who);
  const before = shownValue(sheet.store.getState(), question.id);
  const kept = Array.isArray(before) ? before : [];
  if (kept.length >= (question.most ?? 1)) return kept;
  const photo = await filling.world.ids.uuid();
  filling.world.shelf.photos.add(photo);
  return [...kept, photo];
}

/** Adds up to two entries; one in four is broken off after its first page. */
async function answerEntries(filling: Filling, question: Question, dice: Dice): Promise<void> {
  for (let entry = 0; entry < 1 + (dice % 2); entry += 1) {
    const record = await filling.world.ids.uuid();
    addRecord(sheetOf(filling).store, { question: question.id, record });
    const ids = filling.memory.get(question.id);
    filling.memory.set(question.id, [...(Array.isArray(ids) ? ids : []), record]);
    await fillOn(filling, entrySheet(filling, question, record), dice + entry, dice % 4 === 0 ? 1 : 30);
  }
}

export function entrySheet({ program, form, person }: Filling, question: Question, record: string): Sheet {
  const inner = recordForm(question);
  const store = program.draft(inner, { form, person, question: question.id, record });
  return { form: inner, store, prefix: `${question.id}.${record}.` };
}

/** Goes on from where the person stands, page by page, until the end or something that cannot be gone on from. */
export async function fillOn(filling: Filling, sheet: Sheet, dice: Dice, pages: number): Promise<void> {
  for (let turn = 0; turn < pages; turn += 1) {
    const journey = walk(sheet.form, sheet.store.getState().answers);
    const page = journey.pages.at(-1);
    if (journey.complete || !page) return;
    const advance = await answerPage(filling, sheet, pageOf(sheet.form, page.id), dice + turn * 13);
    if (advance.kind === 'errors' && turn > pages / 2) return;
  }
}
