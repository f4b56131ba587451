import { mostNoteLength } from '@contract/schemas';
import { officeTexts } from '@/content/messages/office';
import { caseStatusTexts } from '@/content/messages/sending';
import { caseStatuses } from '@/domain/case-timeline';
import { holdsLongNumber } from '@/domain/privacy';
import { type Receipt, readReceipt } from '@/domain/receipt';
import type { Backend } from '../backend';
import { caseHtml } from './case-html';
import { eraseCase } from './erase-case';
import { listForOffice, openForOffice } from './office-cases';
import { caseLines, listLine } from './printed-case';
import { type Reply, replyToCase } from './reply-to-case';

/** What a command says, and whether it did what was asked. */
export interface Outcome {
  readonly done: boolean;
  readonly lines: readonly string[];
}

/** Carries out one command of the office; `actor` is written into the audit. */
export async function officeCommand(
  backend: Backend,
  actor: string,
  [verb, ...words]: readonly string[],
): Promise<Outcome> {
  switch (verb) {
    case 'list':
      return list(backend);
    case 'show':
      return show(backend, actor, words);
    case 'print':
      return print(backend, actor, words);
    case 'reply':
      return reply(backend, actor, words);
    case 'erase':
      return erase(backend, actor, words);
    default:
      return { done: false, lines: usage() };
  }
}

async function list(backend: Backend): Promise<Outcome> {
  const rows = await listForOffice(backend);
  if (rows.length === 0) return done(officeTexts.none);
  return done(...rows.map((row) => listLine(backend.region, row)));
}

async function show(backend: Backend, actor: string, words: readonly string[]): Promise<Outcome> {
  const found = await openForOffice(backend, actor, receiptOf(words.join('')));
  return found ? done(...caseLines(backend.region, found)) : failed(officeTexts.noCase);
}

async function print(backend: Backend, actor: string, words: readonly string[]): Promise<Outcome> {
  const found = await openForOffice(backend, actor, receiptOf(words.join('')));
  return found ? done(caseHtml(backend.region, found)) : failed(officeTexts.noCase);
}

async function reply(backend: Backend, actor: string, words: readonly string[]): Promise<Outcome> {
  const [typed = '', status = '', ...rest] = words;
  const note = rest.join(' ').trim();
  if (!mayReply(status)) return failed(officeTexts.badStatus, ...statusLines());
  if (note.length > mostNoteLength) return failed(officeTexts.noteTooLong);
  if (holdsLongNumber(note)) return failed(officeTexts.noteWithNumber);
  const found = await replyToCase(backend, { actor, receipt: receiptOf(typed), status, note });
  if (!found) return failed(officeTexts.noCase);
  return done([officeTexts.replied, caseStatusTexts[status].what, note].join(' ').trim());
}

async function erase(backend: Backend, actor: string, words: readonly string[]): Promise<Outcome> {
  const found = await eraseCase(backend, actor, receiptOf(words.join('')));
  return found ? done(officeTexts.erased) : failed(officeTexts.noCase);
}

function usage(): readonly string[] {
  return [...officeTexts.usage, ...statusLines()];
}

function statusLines(): readonly string[] {
  return caseStatuses.filter(mayReply).map((status) => `  ${status}  ${caseStatusTexts[status].what}`);
}

function mayReply(status: string): status is Reply['status'] {
  return status !== 'received' && caseStatuses.some((known) => known === status);
}

/** What is no receipt finds no case. */
function receiptOf(typed: string): Receipt {
  const receipt = readReceipt(typed);
  return typeof receipt === 'string' ? receipt : ('' as Receipt);
}

const done = (...lines: string[]): Outcome => ({ done: true, lines });
const failed = (...lines: string[]): Outcome => ({ done: false, lines });
