import type { ComponentType } from 'react';
import { policyTexts } from '@/content/messages/policy';
import type { Policy } from '@/domain/policy';
import { type PolicyLink, readPolicyLink } from '@/domain/policy-link';
import { findVillage, type Village } from '@/domain/region';
import { replace, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';
import { CallOffice } from './call-office';
import { usePolicies } from './use-policies';

/** An article, and where it was come from. */
export interface PolicyPageProps {
  readonly policy: Policy;
  readonly link: PolicyLink;
  /** Whose people to ask first: the village of the link, else one's own. */
  readonly village?: Village | undefined;
  /** Goes along when the page is passed on: one's own village, else the one it came with. */
  readonly sharedVillage?: Village | undefined;
}

export interface PolicyPageFrameProps {
  /** What the page was opened with: `id` and `c`, or `scene`. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly show: ComponentType<PolicyPageProps>;
}

/** Finds the article that a page is about; an unknown one leaves a way on, an unknown village is left out. */
export function PolicyPage({ params, show: Show }: PolicyPageFrameProps) {
  const { region, preferences } = useStores();
  const mine = useSelected(preferences, ({ village }) => findVillage(region, village));
  const link = readPolicyLink(params);
  const theirs = findVillage(region, link.village);
  const policy = usePolicies().find(link.policy);
  if (!policy) return <UnknownArticle />;
  return <Show policy={policy} link={link} village={theirs ?? mine} sharedVillage={mine ?? theirs} />;
}

function UnknownArticle() {
  return (
    <Screen title={policyTexts.articleTitle} titleIsHeading>
      <Section>
        <EmptyState
          icon="search"
          title={policyTexts.unknownTitle}
          text={policyTexts.unknown}
          action={{ label: policyTexts.toList, onTap: () => replace(routes.policy.list) }}
        />
        <CallOffice />
      </Section>
    </Screen>
  );
}
