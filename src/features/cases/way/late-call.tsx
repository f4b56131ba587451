import { lateCall } from '@/content/messages/cases/way';
import type { ThreeLines } from '@/domain/case/way/three-lines';
import { useStores } from '@/stores/context';
import { ContactCard } from '@/ui/contact-card/contact-card';

/** Once a day of the law has passed: whom to call besides the office. Nothing where the town gave no number. */
export function LateCall({ due }: Pick<ThreeLines, 'due'>) {
  const { region, actions } = useStores();
  const { supervisor } = region;
  const phone = supervisor?.phone;
  const isLate = due.kind === 'day' && due.late;
  if (!isLate || !supervisor || !phone) return null;
  return (
    <ContactCard
      title={lateCall.title(supervisor.name)}
      lines={[lateCall.line]}
      actionLabel={lateCall.call(phone.shown)}
      onCall={() => void actions.dial(phone.dialled)}
    />
  );
}
