import { type DraftContent, isBlank, omitAnswers, shownValue } from '@/domain/form/definition';
import { listOf } from '../papers/schemes-in-question';

/** Papers of version 1 that are still asked for by themselves. */
const papers = ['identity', 'diagnosis', 'medical-bills', 'school-bills', 'accident'];

/**
 * Papers as version 1 asked them: first what has become of each, `photo` among it, then the photos; and an agreement,
 * whose photos now count among 别的材料. Photos that only stood on a page become answers, whatever page they stood on:
 * it may not be reached any more.
 */
export function upgradePapers(saved: DraftContent): DraftContent {
  return papers.reduce(paper, agreement(saved));
}

function paper(saved: DraftContent, name: string): DraftContent {
  const { answers, typing } = saved;
  const [photos, state] = [`${name}Photos`, `${name}State`];
  const taken = listOf(shownValue(saved, photos));
  const said = answers[state] === 'photo' ? undefined : answers[state];
  const asked = taken.length > 0 || said !== undefined;
  return {
    answers: {
      ...omitAnswers(answers, [photos, state]),
      ...(asked && { [photos]: taken, [state]: said ?? '' }),
    },
    typing: omitAnswers(typing, typing[state] === 'photo' ? [photos, state] : [photos]),
  };
}

function agreement(saved: DraftContent): DraftContent {
  const gone = ['agreementPhotos', 'agreementState'];
  const photos = shownValue(saved, 'agreementPhotos');
  const answers = omitAnswers(saved.answers, gone);
  const typing = omitAnswers(saved.typing, gone);
  if (isBlank(photos)) return { answers, typing };
  const others = [...listOf(shownValue(saved, 'otherPhotos')), ...listOf(photos)];
  return { answers: { ...answers, otherPhotos: others }, typing: omitAnswers(typing, ['otherPhotos']) };
}
