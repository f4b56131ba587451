import { useState } from 'react';
import { membershipText } from '@/content/messages/eligibility/family-words';
import { resultWords } from '@/content/messages/self-check/result';
import { Box } from '@/ui/box/box';
import { TextLink } from '@/ui/text-link/text-link';
import { Paragraph, Section } from '../../../screen/section';
import { namesOf, relationsOf } from '../../self-check-draft';
import { useResult } from '../result-source';
import { AllAnswers } from './all-answers';

/** 「结果不对？」: back to the answers it rests on, or to a person. */
export function WrongResult() {
  const { checked } = useResult();
  const [open, setOpen] = useState(false);
  return (
    <Section title={resultWords.wrong}>
      <Paragraph text={resultWords.wrongText} />
      <Paragraph quiet text={resultWords.basis(Object.keys(checked.journey.answers).length)} />
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
      {members.map(({ reason, through }, index) => (
        <Paragraph
          key={names[index]}
          text={resultWords.memberLine(
            names[index] ?? '',
            membershipText[reason],
            through === undefined ? undefined : names[through],
          )}
        />
      ))}
    </Box>
  );
}
