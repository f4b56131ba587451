import { aboutTexts } from '@/content/messages/about/about';
import { complaintTexts } from '@/content/messages/complaints/complaint';
import { common } from '@/content/messages/screen/common';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { ContactCard } from '@/ui/contact-card/contact-card';
import { GoList, type GoRow } from '@/ui/go-list/go-list';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../screen/screen';
import { Paragraph, Section } from '../screen/section';

/** 意见和投诉: whom to call, and what to say. A number that the town has not given is not shown. */
export function Complaints() {
  return (
    <Screen title={aboutTexts.complaintsTitle}>
      <Section>
        <QuestionHeading title={aboutTexts.complaintsHeading} hint={aboutTexts.complaintsHint} />
        <Supervisor />
        <Hotlines />
        <Paragraph text={aboutTexts.say} />
        <GoList rows={furtherWays} />
      </Section>
    </Screen>
  );
}

/** In this order; a way to write stands first where there is one. */
const furtherWays: readonly GoRow[] = [
  { id: 'write', label: complaintTexts.write, onTap: () => go(routes.neighbourReport.complain) },
  { id: 'more', label: aboutTexts.more, onTap: () => go(routes.policy.article, { id: 'how-to-complain' }) },
  { id: 'refused', label: aboutTexts.refused, onTap: () => go(routes.policy.article, { id: 'if-refused' }) },
];

/** Who looks after the office comes before the office itself. */
function Supervisor() {
  const { region, actions } = useStores();
  const { supervisor } = region;
  const phone = supervisor?.phone;
  if (!supervisor || !phone) return <Paragraph text={aboutTexts.noSupervisor} />;
  return (
    <ContactCard
      title={aboutTexts.supervisor(supervisor.name)}
      lines={[]}
      actionLabel={aboutTexts.callNumber(phone.shown)}
      onCall={() => void actions.dial(phone.dialled)}
    />
  );
}

function Hotlines() {
  const { region, actions } = useStores();
  return region.hotlines.map(({ shown, dialled }) => (
    <ContactCard
      key={dialled}
      title={common.hotline}
      lines={[region.officeName]}
      actionLabel={aboutTexts.callNumber(shown)}
      onCall={() => void actions.dial(dialled)}
    />
  ));
}
