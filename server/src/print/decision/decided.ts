import type { Decision } from '@/domain/case/way/case-way';
import { groupPhone } from '@/domain/typed/grouped-phone';
import type { OfficeCase } from '../../cases/office-cases';
import { isErased } from '../../cases/sealed-case';
import { textOf } from '../../cases/submission/submission';
import { type WayRooms, waysOf } from '../../way/view/way-of-case';

/** The decision a case stands at, as its sender's phone is told it. */
export async function decisionIn(
  rooms: WayRooms,
  { row, content }: Pick<OfficeCase, 'row' | 'content'>,
): Promise<Decision | undefined> {
  const head = { ...row, isErased: isErased(content) };
  const [way] = await waysOf(rooms, [{ head, role: 'sender' }]);
  return way?.decision;
}

/** Who asked for help, as far as the case tells. */
export function whoIn({ answers }: Pick<OfficeCase, 'answers'>) {
  const name = textOf(answers.personName);
  const place = textOf(answers.address);
  const phone = groupPhone(textOf(answers.phone));
  return { ...(name && { name }), ...(phone && { phone }), ...(place && { place }) };
}
