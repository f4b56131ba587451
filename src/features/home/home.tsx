import { useDidShow } from '@tarojs/taro';
import { common } from '@/content/messages/common';
import { homeTexts } from '@/content/messages/home';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { isSent } from '@/stores/outbox';
import { Button } from '@/ui/button/button';
import { EmergencyNumbers } from '@/ui/emergency-numbers/emergency-numbers';
import { EntryCard } from '@/ui/entry-card/entry-card';
import { HomeHead } from '@/ui/home-head/home-head';
import { TextLink } from '@/ui/text-link/text-link';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';

/** The first page: help for emergencies, the entries, the hotlines. It needs no network. */
export function Home() {
  const { region, actions, outbox } = useStores();
  useDidShow(() => {
    if (outbox.getState().items.every(isSent)) actions.takeUpdate();
  });
  return (
    <Screen title={region.channelName} titleIsHeading cloth onBack="none">
      <HomeHead slogan={homeTexts.slogan} line={homeTexts.line} />
      <Section>
        <EmergencyNumbers
          title={common.emergencyTitle}
          numbers={common.emergency}
          onCall={(number) => void actions.dial(number)}
        />
      </Section>
      <Entries />
      <Urgent />
      <Section>
        <Words quiet text={homeTexts.aboutText.replace('{name}', region.name)} />
        <TextLink icon="textsize" label={homeTexts.settings} onTap={() => go(routes.mine)} />
      </Section>
    </Screen>
  );
}

function Entries() {
  const { apply, policy, cases, 'self-check': check, 'neighbour-report': report } = homeTexts.entries;
  return (
    <Section>
      <EntryCard first icon="apply" {...apply} onTap={() => go(routes.apply.people)} />
      <EntryCard icon="check" {...check} onTap={() => go(routes.selfCheck.start)} />
      <EntryCard icon="neighbour" {...report} onTap={() => go(routes.neighbourReport.question)} />
      <EntryCard icon="policy" {...policy} onTap={() => go(routes.policy.list)} />
      <EntryCard icon="progress" {...cases} onTap={() => go(routes.cases.list)} />
    </Section>
  );
}

/** 急难: sudden trouble is helped first, papers follow (社会救助法 §50). */
function Urgent() {
  const { region, actions } = useStores();
  return (
    <Section title={homeTexts.urgentTitle}>
      <Words text={homeTexts.urgentText} />
      {region.hotlines.map(({ shown, dialled }) => (
        <Button
          key={dialled}
          tone="secondary"
          icon="phone"
          label={shown}
          onTap={() => void actions.dial(dialled)}
        />
      ))}
      <TextLink
        icon="right"
        label={homeTexts.urgentCheck}
        onTap={() => go(routes.selfCheck.question, { mode: 'emergency' })}
      />
    </Section>
  );
}
