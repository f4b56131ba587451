import type { Answers } from '@/domain/form/definition';
import { type RecordAnswers, recordsOf } from '@/domain/form/records';
import type { ConsentDecision, SealedCase } from '../sealed-case';

/** What is consented to: 核对收入财产, a child's information, 身体情况, 证件照片, why a member is away. */
export type ConsentMatter = 'means' | 'guardian' | 'health' | 'papers' | 'away';

/** `unasked`: somebody outside the household, who agrees only personally (社会救助法 §41). */
export type Consented = 'agreed' | 'later' | 'declined' | 'unasked' | 'withdrawn';

/** One consent of an application, and how it stands today. */
export interface ConsentState {
  /** As the office types it: `applicant`, `member-1`, `supporter-2`, `health`. */
  readonly who: string;
  readonly matter: ConsentMatter;
  /** Empty where nobody is named. */
  readonly name: string;
  /** An option of `relation`; unset for the applicant's own. */
  readonly relation?: string;
  readonly state: Consented;
  /** The latest word recorded by the office; the state follows it. */
  readonly decision?: ConsentDecision;
}

/** Every consent that an application asks for, person by person; members and supporters are counted as they stand. */
export function consentStates({ answers, decisions = [] }: SealedCase): readonly ConsentState[] {
  return [
    ...ofApplicant(answers),
    ...recordsOf(answers.members).flatMap(ofMember),
    ...recordsOf(answers.supporters).map(ofSupporter),
  ].map((asked) => decided(asked, decisions));
}

function decided(asked: ConsentState, decisions: readonly ConsentDecision[]): ConsentState {
  const decision = decisions.filter(({ who }) => who === asked.who).at(-1);
  return decision ? { ...asked, state: decision.says, decision } : asked;
}

/** Questions that ask for one. */
export const consentQuestions: ReadonlySet<string> = new Set([
  'meansCheck',
  'guardian',
  'healthConsent',
  'papersConsent',
  'agrees',
  'awayConsent',
  'memberHealthConsent',
]);

const said: Readonly<Record<string, Consented>> = {
  agree: 'agreed',
  here: 'agreed',
  guardian: 'agreed',
  later: 'later',
  no: 'declined',
};

const ownQuestions = [
  ['applicant', 'means', 'meansCheck'],
  ['guardian', 'guardian', 'guardian'],
  ['health', 'health', 'healthConsent'],
  ['papers', 'papers', 'papersConsent'],
] as const;

function ofApplicant(answers: Answers): readonly ConsentState[] {
  return ownQuestions.flatMap(([who, matter, question]) => {
    const name = who === 'guardian' ? '' : String(answers.personName ?? '');
    return asked(answers, question, { who, matter, name });
  });
}

function ofMember(member: RecordAnswers, place: number): readonly ConsentState[] {
  const person = { name: String(member.memberName ?? ''), relation: String(member.relation ?? '') };
  const who = `member-${place + 1}`;
  return [
    ...asked(member, 'agrees', { ...person, who, matter: 'means' }),
    ...asked(member, 'awayConsent', { ...person, who: `${who}-away`, matter: 'away' }),
    ...asked(member, 'memberHealthConsent', { ...person, who: `${who}-health`, matter: 'health' }),
  ];
}

function asked(
  answers: Answers,
  question: string,
  about: Omit<ConsentState, 'state'>,
): readonly ConsentState[] {
  const state = waitsForGuardian(answers, question) ? 'later' : said[String(answers[question])];
  return state ? [{ ...about, state }] : [];
}

/** The guardian whose word is needed beside or instead of one's own has not been asked yet. */
function waitsForGuardian(answers: Answers, question: string): boolean {
  const beside = { meansCheck: answers.meansGuardian, agrees: answers.agreesGuardian }[question];
  return beside === 'later';
}

function ofSupporter(supporter: RecordAnswers, place: number): ConsentState {
  return {
    who: `supporter-${place + 1}`,
    matter: 'means',
    name: String(supporter.supporterName ?? ''),
    relation: String(supporter.supporterRelation ?? ''),
    state: 'unasked',
  };
}
