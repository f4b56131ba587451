import type { RequestAnswer } from '@contract/case-requests';
import { waysToAnswer } from '@/domain/case/way/waiting';
import type { FieldError } from '@/domain/failure';
import { bindPhotos } from '../../cases/submission/bind-photos';
import type { WithClock } from '../../clock';
import { RequestRefusal } from '../../http/refusal';
import type { WithVault } from '../../secrecy/vault';
import type { CaseRequestTable } from '../../store/way-tables';
import { isAddressed } from '../follow/hands';
import type { RequestWords } from '../office/office-words';
import { openRow } from '../sealed-row';
import { recordAnsweredConsent } from './answer-consent';
import { type HeldCase, needAction } from './deed';
import { goOnWhenAnswered } from './move-case';

/**
 * Answers one request. What came for one that was answered or taken back meanwhile is refused and stays on the phone.
 *
 * @throws {RequestRefusal}
 */
export async function answerRequest(
  rooms: WithVault & WithClock,
  held: HeldCase,
  sent: RequestAnswer,
): Promise<void> {
  const { work, row, deed, at } = held;
  const request = await findRequest(held);
  if (request.state !== 'open') throw new RequestRefusal('request-answered');
  needAction(held, 'answer');
  if (!(await isAddressed(work, row.id, request.to_role, deed.role)))
    throw new RequestRefusal('request-not-yours');
  const asked = openRow<RequestWords>(rooms.vault, 'case_requests', request);
  const errors = problems(request, asked, sent);
  if (errors.length > 0) throw new RequestRefusal('answers-rejected', { errors });
  await bindPhotos(work, { id: row.id, holder_id: row.holder_id }, sent.photos ?? [], deed.holder);
  await work
    .updateTable('cases')
    .set((is) => ({ photos: is('photos', '+', sent.photos?.length ?? 0) }))
    .where('id', '=', row.id)
    .execute();
  await work
    .updateTable('case_requests')
    .set({ state: 'answered', got_at: at, got_by: sent.way })
    .where('id', '=', request.id)
    .execute();
  if (request.kind === 'consent') await recordAnsweredConsent(rooms, held, asked, sent);
  await goOnWhenAnswered(work, row);
}

async function findRequest({ work, row, deed }: HeldCase): Promise<CaseRequestTable> {
  const found = await work
    .selectFrom('case_requests')
    .selectAll()
    .where('case_id', '=', row.id)
    .where('id', '=', deed.requestId ?? '')
    .executeTakeFirst();
  if (!found) throw new RequestRefusal('request-not-found');
  return found;
}

/** What the way chosen cannot be without, and whether this request can be answered by it at all. */
function problems(
  request: CaseRequestTable,
  { again }: Partial<RequestWords>,
  { way, photos, words, consent }: RequestAnswer,
): readonly FieldError[] {
  const missing = (question: string) => ({ question, code: 'missing' });
  return [
    waysToAnswer(request.kind, again !== undefined).includes(way)
      ? []
      : { question: 'way', code: 'not-an-option' },
    way === 'photo' && photos === undefined ? missing('photos') : [],
    way === 'words' && words === undefined ? missing('words') : [],
    (photos !== undefined || way === 'agree') && consent === undefined ? missing('consent') : [],
  ].flat();
}
