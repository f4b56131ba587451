import { useState } from 'react';
import { applicationTexts } from '@/content/messages/application';
import { carryText, resultWords } from '@/content/messages/self-check';
import { questionOf } from '@/domain/form/definition';
import { plain } from '@/domain/marked-text';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { type Carried, carryOver } from '@/forms/self-check/carry-over';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Heading } from '@/ui/heading/heading';
import { MultiChoiceField } from '@/ui/multi-choice-field/multi-choice-field';
import { Phrases } from '@/ui/phrases/phrases';
import { TextLink } from '@/ui/text-link/text-link';
import { answerInWords } from '../form-runner/answer-in-words';
import { Section, Words } from '../screen/section';
import { useResult } from './result-source';

/** Where every 「申请」 of the page leads. */
export const applyPlace = 'apply-here';

/** Starts an application; an answer goes along only if it was picked. */
export function Apply() {
  const { checked } = useResult();
  const carried = carryOver(checked.journey.answers);
  const [choosing, setChoosing] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const begin = useBegin(carried.filter(({ question }) => picked.includes(question)));
  return (
    <Section>
      <Heading level={2} id={applyPlace}>
        <Phrases text={resultWords.applyTitle} />
      </Heading>
      <Words quiet text={resultWords.carryHint} />
      {!choosing && carried.length > 0 && (
        <TextLink icon="down" label={resultWords.carryChoose} onTap={() => setChoosing(true)} />
      )}
      {choosing && <Choose carried={carried} picked={picked} onPick={setPicked} />}
      <Button
        tone="secondary"
        icon="apply"
        label={resultWords.begin(picked.length)}
        onTap={() => void begin()}
      />
    </Section>
  );
}

interface ChooseProps {
  readonly carried: readonly Carried[];
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

function Choose({ carried, picked, onPick }: ChooseProps) {
  const { region } = useStores();
  const options = carried.map(({ question, value }) => {
    const said = answerInWords(questionOf(assistanceApplication, question), value, applicationTexts, region);
    return {
      value: question,
      label: `${carryText[question] ?? ''}：${plain(said)}`,
    };
  });
  return (
    <MultiChoiceField
      id="carry"
      label={resultWords.carryChoose}
      options={options}
      value={picked}
      onChange={onPick}
    />
  );
}

/** A fresh draft with the picked answers standing in its fields, to be looked at and gone on from. */
function useBegin(chosen: readonly Carried[]): () => Promise<void> {
  const { people, draft: draftOf } = useStores();
  return async () => {
    const person = await people.getState().begin(assistanceApplication);
    const draft = draftOf(assistanceApplication, person);
    await draft.getState().open();
    for (const { question, value } of chosen) draft.getState().choose(question, value);
    go(routes.apply.question, { p: person, t: 'who' });
  };
}
