import { followRoleNames, handsTexts } from '@/content/messages/cases/hands/hands';
import type { CaseWay, Follower } from '@/domain/case/way/case-way';
import { restart, routes } from '@/routes';
import type { FollowCodeStore } from '@/stores/cases/hands/follow-code';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Paragraph, Section } from '../../screen/section';

export interface FollowersProps {
  readonly way: CaseWay;
  readonly store: FollowCodeStore;
  readonly onDone: (words: string) => void;
}

/** Who follows the case, never by name; the sender may end each, and everybody himself. */
export function Followers({ way, store, onDone }: FollowersProps) {
  const { cases } = useStores();
  const end = async ({ id }: Follower): Promise<void> => {
    if (!(await store.getState().revoke(id))) return;
    onDone(handsTexts.ended);
    await cases.getState().refresh();
  };
  const leave = async ({ id }: Follower): Promise<void> => {
    if (await store.getState().revoke(id)) restart(routes.cases.list);
  };
  const you = way.followers.find(({ isYou }) => isYou);
  const rows = way.followers.map((one) => ({
    id: one.id,
    label: followRoleNames[one.role],
    value: one.isYou ? handsTexts.you : handsTexts.since(one),
    titled: true,
    changeLabel: handsTexts.end,
    ...(way.role === 'sender' && { onChange: () => void end(one) }),
  }));
  return (
    <Section title={handsTexts.who}>
      {rows.length === 0 ? <Paragraph text={handsTexts.nobody} /> : <SummaryList rows={rows} />}
      {you && <Button tone="secondary" label={handsTexts.leave} onTap={() => void leave(you)} />}
    </Section>
  );
}
