import type { Condition } from '@/domain/eligibility/verdict/verdict';
import { conditionText } from './conditions';

/** Who knows, where only answers of one kind are absent; kinds by the beginning of their paths. */
const whoKnows = [
  { kind: 'expenses.', ask: '看发票、学费单，|看病的钱问医院' },
  { kind: 'hukou.', ask: conditionText['hukou-here'].ask },
] as const;

/** Who knows the answers that are really absent: what was spent is known to others than what came in. */
export function whomToAsk({ id, absent = [] }: Pick<Condition, 'id' | 'absent'>): string {
  const only = whoKnows.find(
    ({ kind }) => absent.length > 0 && absent.every((path) => path.startsWith(kind)),
  );
  return (only ?? conditionText[id]).ask;
}
