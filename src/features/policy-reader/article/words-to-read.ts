import { policyTexts } from '@/content/messages/policy-reader/policy';
import { plain, sentences, withHotline } from '@/domain/marked-text';
import type { Policy, PolicyDetails } from '@/domain/policy/policy';
import type { Region } from '@/domain/region';

/** What is read aloud at a depth, sentence by sentence: title and one sentence first. */
export function wordsToRead(
  policy: Policy,
  depth: 'short' | 'long' | 'law',
  region: Region,
): readonly string[] {
  const body = depth === 'long' ? detailLines(policy.details) : pointLines(policy);
  const [hotline] = region.hotlines;
  return [plain(policy.title), policy.oneSentence, ...body].flatMap((line) =>
    sentences(withHotline(line, hotline.shown)),
  );
}

function pointLines({ points }: Policy): readonly string[] {
  return points.flatMap(({ id, heading, text }) => [`${heading ?? policyTexts.points[id]}：`, text]);
}

function detailLines(details: PolicyDetails): readonly string[] {
  const { conditions = [], standard = [], papers, steps = [], disagree = [], questions } = details;
  return [
    ...conditions,
    ...standard,
    ...(papers ? [...papers.bring, ...papers.notNeeded, ...papers.missing] : []),
    ...steps.flatMap(({ text, limit }) => (limit === undefined ? [text] : [text, limit])),
    ...disagree,
    ...questions.flatMap(({ ask, answer }) => [ask, ...answer]),
  ];
}
