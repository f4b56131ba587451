import { mostNoteLength } from '@contract/schemas';
import { officeTexts } from '@/content/messages/office';
import { caseStatusTexts } from '@/content/messages/sending';
import { caseStatuses } from '@/domain/case-timeline';
import { holdsLongNumber } from '@/domain/privacy';
import type { Backend } from '../backend';
import { caseHtml } from './case-html';
import { inColumns } from './columns';
import { consentCommand } from './consent-command';
import { eraseCase } from './erase-case';
import { listForOffice, openForOffice } from './office-cases';
import { done, failed, type Outcome } from './outcome';
import { caseLines, listCells } from './printed-case';
import { type Reply, replyToCase } from './reply-to-case';
import { signaturePictures } from './signature-pictures';
import { typedReceipt } from './typed-receipt';

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
    case 'consent':
      return consentCommand(backend, actor, words);
    case 'erase':
      return erase(backend, actor, words);
    default:
      return { done: false, lines: usage() };
  }
}

async function list(backend: Backend): Promise<Outcome> {
  const listed = await listForOffice(backend);
  if (listed.length === 0) return done(officeTexts.none);
  return done(...inColumns(listed.map((one) => listCells(backend.region, one))));
}

async function show(backend: Backend, actor: string, words: readonly string[]): Promise<Outcome> {
  const found = await openForOffice(backend, actor, typedReceipt(words).receipt);
  return found ? done(...caseLines(backend.region, found)) : failed(officeTexts.noCase);
}

async function print(backend: Backend, actor: string, words: readonly string[]): Promise<Outcome> {
  const found = await openForOffice(backend, actor, typedReceipt(words).receipt);
  if (!found) return failed(officeTexts.noCase);
  const pictures = await signaturePictures(backend.photos, found.answers);
  return done(caseHtml(backend.region, found, pictures));
}

async function reply(backend: Backend, actor: string, words: readonly string[]): Promise<Outcome> {
  const { receipt, rest: said } = typedReceipt(words);
  const [status = '', ...rest] = said;
  const note = rest.join(' ').trim();
  if (!mayReply(status)) return failed(officeTexts.badStatus, ...statusLines());
  if (note.length > mostNoteLength) return failed(officeTexts.noteTooLong);
  if (holdsLongNumber(note)) return failed(officeTexts.noteWithNumber);
  const found = await replyToCase(backend, { actor, receipt, status, note });
  if (!found) return failed(officeTexts.noCase);
  return done([officeTexts.replied, caseStatusTexts[status].what, note].join(' ').trim());
}

async function erase(backend: Backend, actor: string, words: readonly string[]): Promise<Outcome> {
  const found = await eraseCase(backend, actor, typedReceipt(words).receipt);
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
