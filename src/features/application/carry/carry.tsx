import { useMemo, useState } from 'react';
import { carryTexts as texts } from '@/content/messages/application/carry';
import type { Answers } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { go, replace, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Group } from '@/ui/field/group';
import { OptionRow } from '@/ui/option/option-row';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { carriedRows } from './carried-rows';

const place = 'carried';

/** 挑着带: which answers of the self-check go into a fresh application; all of them, until one is taken out. */
export function ApplyCarry() {
  const { carried, people, region } = useStores();
  const [answers] = useState(carried.take);
  const rows = useMemo(() => carriedRows(answers, region), [answers, region]);
  const [left, setLeft] = useState<readonly string[]>([]);
  if (rows.length === 0) return <Gone />;
  const taken = rows.filter(({ id }) => !left.includes(id));
  const begin = async (): Promise<void> => {
    const questions = taken.flatMap((row) => row.questions);
    const person = await people.getState().begin(assistanceApplication, only(answers, questions));
    replace(routes.application.question, { p: person, t: 'who' });
  };
  return (
    <Screen title={texts.title} main={{ label: texts.start(taken.length), onTap: () => void begin() }}>
      <Section>
        <QuestionHeading title={texts.heading} hint={texts.hint} />
        <Group kind="group" id={place} label={texts.heading} labelHidden>
          {rows.map(({ id, label, words }) => (
            <OptionRow
              key={id}
              shape="checkbox"
              name={place}
              option={{ value: id, label, note: words }}
              chosen={!left.includes(id)}
              onPick={() => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id])}
            />
          ))}
        </Group>
      </Section>
    </Screen>
  );
}

/** Opened again after the program was ended: the answers are with the self-check. */
function Gone() {
  return (
    <Screen title={texts.title} titleIsHeading>
      <EmptyState
        icon="search"
        title={texts.gone}
        text={texts.goneText}
        action={{ label: texts.result, onTap: () => go(routes.selfCheck.result) }}
      />
    </Screen>
  );
}

function only(answers: Answers, questions: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => questions.includes(id)));
}
