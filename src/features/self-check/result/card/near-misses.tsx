import { conditionText } from '@/content/messages/eligibility/conditions';
import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { changeText } from '@/content/messages/eligibility/verdicts';
import { resultWords } from '@/content/messages/self-check/result';
import type { NearMiss, Verdict } from '@/domain/eligibility/verdict/verdict';
import { scrollTo } from '@/routes';
import { Box } from '@/ui/box/box';
import { TextLink } from '@/ui/text-link/text-link';
import { MissingAnswers } from './answer-row';

/** 差一点: what, were it so, would make it likely; and the nearest other scheme. */
export function NearMisses({ verdict }: { verdict: Verdict }) {
  const { nearMisses, alternative } = verdict;
  return (
    <Box className="stack">
      {nearMisses.map((near) => (
        <Near key={near.conditions.map(({ id }) => id).join()} near={near} />
      ))}
      {alternative && (
        <TextLink
          icon="right"
          label={resultWords.alternative(schemeText[alternative].name)}
          onTap={() => scrollTo(`scheme-${alternative}`)}
        />
      )}
    </Box>
  );
}

function Near({ near }: { near: NearMiss }) {
  return (
    <Box>
      {near.conditions.map(({ id, change, absent }) => (
        <Box key={id}>
          {resultWords.nearOne(changeText[change], conditionText[id].title)}
          {absent && <MissingAnswers paths={absent} />}
        </Box>
      ))}
      <Box className="note">{resultWords.nearThen}</Box>
    </Box>
  );
}
