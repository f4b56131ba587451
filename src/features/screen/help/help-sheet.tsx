import { common } from '@/content/messages/screen/common';
import { helpTexts } from '@/content/messages/screen/help';
import { findVillage, type Region } from '@/domain/region';
import { groupPhone } from '@/domain/typed/grouped-phone';
import { useSelected, useStores } from '@/stores/context';
import { BottomSheet } from '@/ui/bottom-sheet/bottom-sheet';
import { Box } from '@/ui/box/box';
import { EmergencyNumbers } from '@/ui/emergency-numbers/emergency-numbers';
import { GoList } from '@/ui/go-list/go-list';
import { closedByBack } from '@/ui/modal/close-by-back';
import { PhoneRow } from '@/ui/phone-row/phone-row';
import { Paragraph } from '../section';
import type { HelpTopic } from './help-topic';

interface HelpSheetProps {
  readonly topic: HelpTopic | undefined;
  readonly onClose: () => void;
}

/** 打给谁: the numbers that the town gave, what to say, and what can be done without a call. */
export function HelpSheet({ topic, onClose }: HelpSheetProps) {
  const { say = helpTexts.say, number, rows = [] } = topic ?? {};
  const { actions } = useStores();
  const dial = (phone: string): void => void actions.dial(phone);
  const left = rows.map((row) => ({
    ...row,
    onTap: () => {
      onClose();
      void closedByBack().then(row.onTap);
    },
  }));
  return (
    <BottomSheet title={helpTexts.title} closeLabel={helpTexts.close} onClose={onClose}>
      <Box className="stack">
        <Numbers onCall={dial} />
        <Paragraph text={say} />
        {number}
        {left.length > 0 && <GoList rows={left} />}
        <EmergencyNumbers title={helpTexts.danger} numbers={common.emergency} onCall={dial} />
      </Box>
    </BottomSheet>
  );
}

function Numbers({ onCall }: { readonly onCall: (phone: string) => void }) {
  const { region, preferences } = useStores();
  const code = useSelected(preferences, (state) => state.village);
  return numbersOf(region, code).map(({ dialled, ...row }) => (
    <PhoneRow key={dialled} {...row} onTap={() => onCall(dialled)} />
  ));
}

/** The street's hotlines first, then whom the village gave; hours only where the pack has them. */
function numbersOf(region: Region, code: string | undefined) {
  const ofTown = region.hotlines.map(({ shown, dialled, hours }, place) => ({
    dialled,
    title: shown,
    lines: [place === 0 ? helpTexts.first : helpTexts.next, ...(hours ? [hours] : [])],
  }));
  const village = findVillage(region, code);
  const { phone, name, role, hours } = village?.contact ?? {};
  if (!village || phone === undefined) return ofTown;
  const lines = [`${role}|${groupPhone(phone)}`, ...(hours ? [hours] : [])];
  return [...ofTown, { dialled: phone.replace(/-/g, ''), title: `${village.name} ${name}`, lines }];
}
