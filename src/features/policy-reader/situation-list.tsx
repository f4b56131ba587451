import { policyTexts } from '@/content/messages/policy';
import { policiesFor } from '@/content/policies';
import { plain } from '@/domain/marked-text';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';
import { CallOffice } from './call-office';
import { EntryList } from './entry-list';
import { NothingHere } from './nothing-here';
import { usePolicies } from './use-policies';

/** What helps with one trouble, the closest first. */
export function SituationList({ id }: { id: string }) {
  const { entries: all, situations } = usePolicies();
  const situation = situations.find((one) => one.id === id);
  const entries = policiesFor(id, all);
  return (
    <Screen title={situation ? plain(situation.label) : policyTexts.listTitle} titleIsHeading>
      <Section>
        {entries.length > 0 ? <Words quiet text={policyTexts.situationHint} /> : <NothingHere />}
        <EntryList entries={entries} />
        <CallOffice />
      </Section>
    </Screen>
  );
}
