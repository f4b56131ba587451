import { type Answers, isBlank } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';
import { listOf } from '../papers/schemes-in-question';

const young: readonly Answers[string][] = ['under-14', 'under-18'];

/** Whether somebody in the family goes, or may go, to school, as far as the answers tell. */
export function mayHoldPupil(answers: Answers): boolean {
  const { troubles, wishes, work, applicantAge, members } = answers;
  if (listOf(troubles).includes('schooling') || listOf(wishes).includes('education')) return true;
  if (work === 'student' || isYoung(applicantAge)) return true;
  return recordsOf(members).some(
    ({ memberAge, together }) => isYoung(memberAge) || together === 'studies-away',
  );
}

function isYoung(age: Answers[string] | undefined): boolean {
  return !isBlank(age) && young.some((one) => one === age);
}
