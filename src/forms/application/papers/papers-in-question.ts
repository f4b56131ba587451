import { type LaterPaperId, type PaperId, paperIds } from '@/domain/case/paper';
import { type Answers, isBlank } from '@/domain/form/definition';
import type { SchemeId } from '@/domain/scheme';
import { type Health, healthOf } from '../family/health';
import { mayHoldPupil } from '../family/pupils';
import { listOf, schemesInQuestion } from './schemes-in-question';

/** Answers once read for what papers hang on. */
interface Circumstances {
  readonly answers: Answers;
  readonly schemes: readonly SchemeId[];
  readonly troubles: readonly string[];
  /** Of the applicant and the members, while their consents stand. */
  readonly people: readonly Health[];
}

/** When each paper is worth asking for. The same in every town, so that phone and server walk one way. */
const worthAsking: Readonly<Record<PaperId, (of: Circumstances) => boolean>> = {
  identity: () => true,
  'residence-permit': ({ answers }) => answers.hukou === 'elsewhere',
  'disability-card': ({ people, troubles }) =>
    people.some(({ disability }) => disability === 'card') ||
    (troubles.includes('disability') && people.every(({ disability }) => disability !== 'no-card')),
  diagnosis: isIll,
  'medical-bills': (of) => isIll(of) || paid(of.answers.medical) || paid(of.answers.rehabilitation),
  'school-bills': ({ answers }) => mayHoldPupil(answers) || paid(answers.schooling),
  income: ({ answers }) => answers.work === 'employed' || paid(answers.wages),
  accident: ({ answers, schemes, troubles }) =>
    ['accident', 'fire', 'disaster'].includes(String(answers.event)) ||
    troubles.includes('disaster') ||
    schemes.includes('disaster-assistance'),
  other: () => true,
};

/** The papers of all schemes in question, each once, in the order asked. */
export function papersInQuestion(answers: Answers): readonly PaperId[] {
  const of: Circumstances = {
    answers: stillMeant(answers),
    schemes: schemesInQuestion(answers),
    troubles: listOf(answers.troubles),
    people: healthOf(answers),
  };
  // What has been photographed is not left out silently when an answer changes; its photos can be taken out.
  return paperIds.filter((paper) => worthAsking[paper](of) || !isBlank(answers[`${paper}Photos`]));
}

/** An event told before urgency was taken back counts no more: it is not sent. */
function stillMeant(answers: Answers): Answers {
  const { event: _, ...calm } = answers;
  return answers.urgent === 'yes' ? answers : calm;
}

/** The order in which they are asked: a paper that comes into question later does not cut off those asked before it. */
export function papersInTurn(answers: Answers): readonly PaperId[] {
  const papers = papersInQuestion(answers);
  const isAsked = (paper: PaperId) => answers[`${paper}Photos`] !== undefined;
  return [...papers.filter(isAsked), ...papers.filter((paper) => !isAsked(paper))];
}

function isIll({ answers, schemes, troubles, people }: Circumstances): boolean {
  return (
    people.some(({ health }) => health === 'long-ill' || health === 'seriously-ill') ||
    answers.event === 'illness' ||
    troubles.includes('illness') ||
    schemes.includes('medical-assistance')
  );
}

function paid(value: Answers[string] | undefined): boolean {
  return typeof value === 'number' && value > 0;
}

/** What has become of one paper; photos count more than words, and nothing said is 以后补. */
export type PaperState = 'photos' | 'later' | 'cannot' | 'none';

export function paperState(answers: Answers, paper: PaperId): PaperState {
  if (!isBlank(answers[`${paper}Photos`])) return 'photos';
  const said = answers[`${paper}State`];
  return said === 'cannot' || said === 'none' ? said : 'later';
}

/** 还可以补: what was put off or lost on the way, the authority of whoever helps first. The walk's own answers, as they were sent. */
export function papersToAdd(answers: Answers): readonly LaterPaperId[] {
  const paperLost = answers.authority === 'paper' && isBlank(answers.authorityPhotos);
  const authority: readonly LaterPaperId[] = answers.authority === 'later' || paperLost ? ['authority'] : [];
  const papers = papersInQuestion(answers).filter(
    (paper) => paper !== 'other' && paperState(answers, paper) === 'later',
  );
  return [...authority, ...papers];
}
