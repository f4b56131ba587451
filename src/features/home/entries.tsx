import { homeTexts } from '@/content/messages/home/home';
import { go, routes } from '@/routes';
import { EntryCard } from '@/ui/entry-card/entry-card';
import { EntryCloth } from '@/ui/entry-card/entry-cloth';
import { Below } from '../screen/pieces/below';
import { Section } from '../screen/section';

/**
 * The ways in, the one most people come for first; 急难 is helped before any paper (社会救助法 §50).
 *
 * @param quietCases how many cases are open while none of them waits for the person
 */
export function Entries({ quietCases }: { readonly quietCases: number }) {
  const { apply, urgent, cases, policy, real, ...others } = homeTexts.entries;
  const { 'self-check': check, 'neighbour-report': report } = others;
  return (
    <Section>
      <EntryCloth
        icon="apply"
        {...apply}
        onTap={() => go(routes.application.people)}
        short={{ ...homeTexts.register, onTap: () => go(routes.registration.question) }}
      />
      <EntryCard
        icon="siren"
        {...urgent}
        onTap={() => go(routes.selfCheck.question, { mode: 'emergency' })}
      />
      <EntryCard icon="check" {...check} onTap={() => go(routes.selfCheck.start)} />
      <Below stacked>
        <EntryCard icon="neighbour" {...report} onTap={() => go(routes.neighbourReport.question)} />
        <EntryCard
          icon="progress"
          title={cases.title}
          note={quietCases > 0 ? homeTexts.nothing(quietCases) : cases.note}
          onTap={() => go(routes.cases.list)}
        />
        <EntryCard icon="policy" {...policy} onTap={() => go(routes.policy.list)} />
        <EntryCard icon="shield" {...real} onTap={() => go(routes.policy.article, { id: 'real-or-fake' })} />
      </Below>
    </Section>
  );
}
