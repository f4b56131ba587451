import { policyTexts } from '@/content/messages/policy-reader/policy';
import { withHotline } from '@/domain/marked-text';
import type { Policy } from '@/domain/policy/policy';
import type { Village } from '@/domain/region';
import { groupPhone } from '@/domain/typed/grouped-phone';
import { useStores } from '@/stores/context';
import { ContactCard } from '@/ui/contact-card/contact-card';
import { Paragraph, Section } from '../../screen/section';

/** 谁可以帮我: the village one came from first, then the street office. */
export function WhoCanHelp({ policy, village }: { policy: Policy; village: Village | undefined }) {
  const { region, actions } = useStores();
  const [hotline] = region.hotlines;
  return (
    <Section title={policyTexts.help}>
      {policy.ask.map((line) => (
        <Paragraph key={line} text={withHotline(line, hotline.shown)} />
      ))}
      {village && <VillageCard village={village} />}
      {region.hotlines.map(({ shown, dialled }) => (
        <ContactCard
          key={dialled}
          title={policyTexts.hotline}
          lines={[region.officeName]}
          actionLabel={policyTexts.callNumber(shown)}
          onCall={() => void actions.dial(dialled)}
        />
      ))}
    </Section>
  );
}

/** A village without a number of its own is called through the street office. */
function VillageCard({ village: { name, contact } }: { village: Village }) {
  const { region, actions } = useStores();
  const [hotline] = region.hotlines;
  const phone = contact?.phone;
  return (
    <ContactCard
      title={name}
      lines={[contact ? `${contact.role} ${contact.name}` : policyTexts.villageNoContact]}
      actionLabel={policyTexts.callNumber(phone === undefined ? hotline.shown : groupPhone(phone))}
      onCall={() => void actions.dial(phone?.replace(/-/g, '') ?? hotline.dialled)}
    />
  );
}
