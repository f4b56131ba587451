import { policyTexts } from '@/content/messages/policy-reader/policy';
import { policiesFor } from '@/content/policy-index';
import { plain } from '@/domain/marked-text';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { usePolicies } from '../use-policies';
import { EntryList, NothingHere } from './entry-list';

/** What helps with one trouble, the closest first. */
export function SituationList({ id }: { id: string }) {
  const { entries: all, situations } = usePolicies();
  const situation = situations.find((one) => one.id === id);
  const entries = policiesFor(id, all);
  return (
    <Screen title={situation ? plain(situation.label) : policyTexts.listTitle} titleIsHeading>
      <Section>
        {entries.length > 0 ? <Paragraph quiet text={policyTexts.situationHint} /> : <NothingHere />}
        <EntryList entries={entries} />
        <HotlineButtons />
      </Section>
    </Screen>
  );
}
