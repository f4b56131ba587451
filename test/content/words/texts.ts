import type { Policy } from '@/domain/policy/policy';

/** What a reader meets first: title and one sentence. */
export function firstLayer({ title, oneSentence }: Policy): string[] {
  return [title, oneSentence];
}

/** 30 秒看懂, and what goes out to others. */
export function secondLayer({ points, share, poster, change }: Policy): string[] {
  return [
    ...points.map(({ text }) => text),
    share.title,
    share.summary,
    ...poster,
    ...(change ? [change.line, change.affects] : []),
  ];
}

/** 详细, sentence lists flattened. */
export function thirdLayer({ details, ask }: Policy): string[] {
  const { conditions = [], standard = [], papers, steps = [], disagree = [], questions } = details;
  return [
    ...conditions,
    ...standard,
    ...(papers ? [...papers.bring, ...papers.notNeeded, ...papers.missing] : []),
    ...steps.flatMap(({ text, limit }) => (limit ? [text, limit] : [text])),
    ...disagree,
    ...questions.flatMap(({ ask: question, answer }) => [question, ...answer]),
    ...ask,
  ];
}

export function everyText(policy: Policy): string[] {
  return [...firstLayer(policy), ...secondLayer(policy), ...thirdLayer(policy)];
}
