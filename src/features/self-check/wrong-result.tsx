import { useState } from 'react';
import { membershipText } from '@/content/messages/eligibility';
import { resultWords } from '@/content/messages/self-check';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { TextLink } from '@/ui/text-link/text-link';
import { Section, Words } from '../screen/section';
import { AllAnswers } from './all-answers';
import { namesOf, relationsOf } from './check';
import { useResult } from './result-source';

/** 「结果不对？」: back to the answers it rests on, or to a person. */
export function WrongResult() {
  const { region, actions } = useStores();
  const [open, setOpen] = useState(false);
  const [hotline] = region.hotlines;
  return (
    <Section title={resultWords.wrong}>
      <Words text={resultWords.wrongText} />
      <Button
        tone="secondary"
        icon="phone"
        label={resultWords.call(hotline.shown)}
        onTap={() => void actions.dial(hotline.dialled)}
      />
      <TextLink
        icon={open ? undefined : 'right'}
        label={open ? resultWords.hideAnswers : resultWords.wrongAnswers}
        onTap={() => setOpen(!open)}
      />
      {open && <AllAnswers />}
      {open && <Members />}
    </Section>
  );
}

/** Who was counted into the family and why. */
function Members() {
  const { answers, checked } = useResult();
  const { members } = checked.assessment;
  const names = namesOf(relationsOf(answers));
  if (members.length === 0) return null;
  return (
    <Box className="card">
      <Box className="strong">{resultWords.members}</Box>
      {members.map(({ reason }, index) => (
        <Words key={names[index]} text={resultWords.memberLine(names[index] ?? '', membershipText[reason])} />
      ))}
    </Box>
  );
}
