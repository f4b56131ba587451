import type { Answers } from '@/domain/form/definition';
import type { SchemeId } from '@/domain/scheme';

/** What each wish can mean; 「说不好」 and no answer mean whatever the troubles suggest. */
const ofWish: Readonly<Record<string, readonly SchemeId[]>> = {
  living: ['subsistence-allowance', 'near-subsistence-family', 'rigid-expenditure-family'],
  'extreme-poverty': ['extreme-poverty-support'],
  medical: ['medical-assistance', 'rigid-expenditure-family'],
  temporary: ['temporary-assistance'],
  education: ['education-assistance', 'rigid-expenditure-family'],
  housing: ['housing-assistance'],
  employment: ['employment-assistance'],
  disaster: ['disaster-assistance', 'temporary-assistance'],
};

const ofTrouble: Readonly<Record<string, readonly SchemeId[]>> = {
  illness: ['medical-assistance', 'single-person-household', 'rigid-expenditure-family'],
  disability: ['single-person-household'],
  jobless: ['employment-assistance'],
  schooling: ['education-assistance'],
  'no-carer': ['extreme-poverty-support'],
  housing: ['housing-assistance'],
  disaster: ['disaster-assistance', 'temporary-assistance'],
};

const always: readonly SchemeId[] = ['subsistence-allowance'];

/** Every scheme that these answers bring into question, each once; one application serves them all (一门受理 §64). */
export function schemesInQuestion(answers: Answers): readonly SchemeId[] {
  const { wishes, troubles, urgent } = answers;
  const named = listOf(wishes).flatMap((wish) => ofWish[wish] ?? []);
  return [
    ...new Set([
      ...(isOpen(answers) ? always : []),
      ...named,
      ...listOf(troubles).flatMap((trouble) => ofTrouble[trouble] ?? []),
      ...(urgent === 'yes' ? (['temporary-assistance'] as const) : []),
    ]),
  ];
}

/** Whether two applications ask for a scheme in common; one that names none asks for whatever fits. */
export function asksForTheSame(one: Answers, other: Answers): boolean {
  if (isOpen(one) || isOpen(other)) return true;
  const asked = schemesInQuestion(one);
  return schemesInQuestion(other).some((scheme) => asked.includes(scheme));
}

function isOpen({ wishes }: Answers): boolean {
  return listOf(wishes).length === 0 || listOf(wishes).includes('not-sure');
}

export function listOf(value: Answers[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
