import { type ComponentType, useEffect, useState } from 'react';
import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { Policy } from '@/domain/policy/policy';
import { type PolicyLink, readPolicyLink } from '@/domain/policy/policy-link';
import { findVillage, type Village } from '@/domain/region';
import { replace, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Loading } from '@/ui/loading/loading';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { usePolicy } from './use-policy';

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
  const policy = usePolicy(link.policy);
  if (policy === 'opening') return <Opening />;
  if (policy === undefined || policy === 'lost') return <NoArticle lost={policy === 'lost'} />;
  return <Show policy={policy} link={link} village={theirs ?? mine} sharedVillage={mine ?? theirs} />;
}

/**
 * Nothing at all in the first drawing: what the HTML asked for is there in the same turn. Then nothing but the frame: most
 * articles are there before anybody reads that they are not.
 */
function Opening() {
  const [shown, setShown] = useState<'nothing' | 'frame' | 'words'>('nothing');
  useEffect(() => {
    setShown('frame');
    const timer = setTimeout(() => setShown('words'), 300);
    return () => clearTimeout(timer);
  }, []);
  if (shown === 'nothing') return null;
  return (
    <Screen title={policyTexts.articleTitle} titleIsHeading busy>
      <Section>{shown === 'words' && <Loading text={policyTexts.opening} />}</Section>
    </Screen>
  );
}

/** An old link, or a page that could not be fetched: both lead on, and name the hotline. */
function NoArticle({ lost }: { lost: boolean }) {
  return (
    <Screen title={policyTexts.articleTitle} titleIsHeading>
      <Section>
        <EmptyState
          icon={lost ? 'offline' : 'search'}
          title={lost ? policyTexts.lostTitle : policyTexts.unknownTitle}
          text={lost ? policyTexts.lost : policyTexts.unknown}
          action={{ label: policyTexts.toList, onTap: () => replace(routes.policy.list) }}
        />
        <HotlineButtons />
      </Section>
    </Screen>
  );
}
