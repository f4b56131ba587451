import { todayTexts } from '@/content/messages/about/today';
import { casesTexts } from '@/content/messages/cases/cases';
import { caseKindNames } from '@/content/messages/cases/states';
import type { Sent } from '@/domain/case/outbox';
import { groupReceipt } from '@/domain/case/receipt';
import { dayOf, longDay } from '@/domain/dates';
import { groupPhone } from '@/domain/typed/grouped-phone';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { isSent } from '@/stores/outbox';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { useOwnOnPaper } from '../../screen/use-own-on-paper';
import styles from './slip.module.scss';

/** 打印回执: the number on a slip of paper, for somebody without a phone. No name of theirs and no story is on it. */
export function PrintSlip({ id }: { id: string }) {
  const { outbox, actions } = useStores();
  const item = useSelected(outbox, ({ items }) => items.find((one) => one.id === id && isSent(one)));
  const { print } = actions;
  return (
    <Screen title={todayTexts.slipTitle} titleIsHeading>
      <Box className={styles.screen}>
        <Section>
          {!item && (
            <EmptyState
              icon="info"
              title={todayTexts.notHere}
              text={todayTexts.notHereText}
              action={{ label: casesTexts.title, onTap: () => go(routes.cases.list) }}
            />
          )}
          {item && print && <Button icon="print" label={todayTexts.print} onTap={print} />}
          {item && !print && <Paragraph text={todayTexts.cannot} />}
        </Section>
      </Box>
      {item && isSent(item) && <Slip item={item} />}
    </Screen>
  );
}

function Slip({ item }: { item: Sent }) {
  const { region } = useStores();
  const { receipt, receivedAt, mode } = item.acknowledgement;
  const own = useOwnOnPaper();
  return (
    <Box className={styles.paper}>
      {mode === 'rehearsal' && <Box className={styles.rehearsal}>{todayTexts.rehearsal}</Box>}
      <Box>{region.officeName}</Box>
      <Box className={styles.head}>{todayTexts.slipHead}</Box>
      <Box>{caseKindNames[item.kind]}</Box>
      <Box className={styles.line}>{todayTexts.slipNumber}</Box>
      <Box className={styles.number}>{groupReceipt(receipt)}</Box>
      <Box>{todayTexts.slipDay(longDay(dayOf(receivedAt)))}</Box>
      <Box className={styles.line}>
        <FlowingText text={todayTexts.slipAsk} />
      </Box>
      {region.hotlines.map(({ shown }) => (
        <Box key={shown} className={styles.phone}>
          {shown}
        </Box>
      ))}
      {typeof own === 'object' && (
        <Box className={styles.line}>
          <FlowingText text={todayTexts.slipHelper(own.name, groupPhone(own.phone))} />
        </Box>
      )}
      <Box className={styles.line}>
        <FlowingText text={todayTexts.slipFree} />
      </Box>
    </Box>
  );
}
