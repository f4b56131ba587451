import { useAddToFavorites, useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { useState } from 'react';
import { sharingTexts } from '@/content/messages/sharing/sharing';
import type { Policy } from '@/domain/policy/policy';
import { type PolicyLink, shortPath } from '@/domain/policy/policy-link';
import type { Village } from '@/domain/region';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import { ToolRow } from '@/ui/tool-row/tool-row';
import { Paragraph, Section } from '../screen/section';
import { browserShare, friendCard, linkTo, pageCard, paramsOf } from './passed-on';
import { useCardPicture } from './use-card-picture';

export interface ArticleSharingProps {
  readonly policy: Policy;
  readonly sharedVillage?: Village | undefined;
}

/** 告诉更多人: to a chat group, as a poster, on paper. The page of a 朋友圈 share only keeps WeChat's own ways. */
export function ArticleSharing({ policy, sharedVillage }: ArticleSharingProps) {
  const { launch } = useStores();
  const link = linkTo(policy, sharedVillage);
  useWeChatSharing(policy, link);
  if (launch.singlePage) return null;
  return (
    <Section title={sharingTexts.title}>
      <Tools policy={policy} link={link} />
      <WhoseVillage village={sharedVillage} />
    </Section>
  );
}

/** What WeChat takes when the person uses its menus, with a picture of our own. */
function useWeChatSharing(policy: Policy, link: PolicyLink): void {
  const picture = useCardPicture(policy);
  const withPicture = picture === undefined ? {} : { imageUrl: picture };
  useShareAppMessage(() => ({ ...friendCard(policy, link), ...withPicture }));
  useShareTimeline(() => ({ ...pageCard(policy, link), ...withPicture }));
  useAddToFavorites(() => ({ ...pageCard(policy, link), ...withPicture }));
}

function Tools({ policy, link }: { policy: Policy; link: PolicyLink }) {
  const { actions, h5Address } = useStores();
  const [answer, setAnswer] = useState<'shared' | 'copied' | 'cancelled' | 'failed' | undefined>();
  const share = async (): Promise<void> => setAnswer(await actions.share(browserShare(policy, link)));
  const params = paramsOf(link);
  return (
    <>
      <ToolRow
        tools={[
          {
            id: 'share',
            label: sharingTexts.share,
            icon: 'share',
            sharesPage: true,
            onTap: () => void share(),
          },
          {
            id: 'poster',
            label: sharingTexts.poster,
            icon: 'poster',
            onTap: () => go(routes.policy.poster, params),
          },
          {
            id: 'leaflet',
            label: sharingTexts.leaflet,
            icon: 'print',
            onTap: () => go(routes.policy.leaflet, params),
          },
        ]}
      />
      {answer === 'copied' && <Notice tone="tip" title={sharingTexts.copied} live />}
      {answer === 'failed' && (
        <Notice tone="wait" title={sharingTexts.shareFailed} live>
          <Paragraph text={h5Address + shortPath(link)} />
        </Notice>
      )}
    </>
  );
}

/** A worker sees whose village goes along, and where to set it. */
function WhoseVillage({ village }: { village: Village | undefined }) {
  const { region } = useStores();
  if (village) return <Paragraph quiet text={sharingTexts.withVillage(village.name)} />;
  if (region.villages.length === 0) return null;
  return (
    <>
      <Paragraph quiet text={sharingTexts.whyVillage} />
      <TextLink icon="right" label={sharingTexts.chooseVillage} onTap={() => go(routes.preferences)} />
    </>
  );
}
