import { aboutTexts } from '@/content/messages/about/about';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { GoList } from '@/ui/go-list/go-list';
import { HotlineButtons } from '../screen/hotline-buttons';
import { Screen } from '../screen/screen';
import { Paragraph, Section } from '../screen/section';

/** 关于这个程序: who runs it, how to recognise the real one, what it keeps, for whom it is made, where to complain. */
export function AboutProgram() {
  const { region, version } = useStores();
  return (
    <Screen title={aboutTexts.title} titleIsHeading>
      <Section title={aboutTexts.who}>
        <Paragraph text={aboutTexts.runs(region.officeName)} />
        <Paragraph quiet text={aboutTexts.place(region.parents.join(''))} />
        <Paragraph text={aboutTexts.free} />
        <Links of={['real', 'complaints']} />
        <Paragraph text={aboutTexts.call} />
        <HotlineButtons one />
      </Section>
      <Section title={aboutTexts.privacy}>
        <Paragraph text={aboutTexts.privacyText} />
        <Links of={['kept']} />
      </Section>
      <Section title={aboutTexts.access}>
        <Paragraph text={aboutTexts.accessText} />
        <Paragraph text={aboutTexts.accessKeys} />
        <Paragraph text={aboutTexts.accessLimits} />
        <Links of={['size']} />
      </Section>
      <Section title={aboutTexts.workers}>
        <Paragraph text={aboutTexts.workersText} />
        <Links of={['today', 'own']} />
      </Section>
      <Section title={aboutTexts.program}>
        <Paragraph text={`${region.channelName}，|${aboutTexts.version(version)}`} />
        <Paragraph text={aboutTexts.licence} />
      </Section>
    </Screen>
  );
}

const ways = {
  real: () => go(routes.policy.article, { id: 'real-or-fake' }),
  complaints: () => go(routes.about.complaints),
  kept: () => go(routes.about.kept),
  size: () => go(routes.preferences),
  today: () => go(routes.about.today),
  own: () => go(routes.about.own),
} as const;

function Links({ of }: { of: readonly (keyof typeof ways)[] }) {
  return <GoList rows={of.map((id) => ({ id, label: aboutTexts[id], onTap: ways[id] }))} />;
}
