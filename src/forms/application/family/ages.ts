import type { Answers } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';

/** Age groups that the law treats differently: under 14 a guardian consents, from 14 to 17 both, adults themselves. */
export const ages = ['adult', 'under-18', 'under-14', 'unknown'];

/** Whether somebody is, or may be, under 14, as far as numbers and answers tell. */
export function anyoneUnder14({ applicantAge, members }: Answers): 'yes' | 'maybe' | 'no' {
  const found = recordsOf(members).map(({ memberAge }) => memberAge);
  if ([applicantAge, ...found].includes('under-14')) return 'yes';
  const unclear = found.some((age) => age !== 'adult' && age !== 'under-18');
  return unclear || applicantAge === 'unknown' ? 'maybe' : 'no';
}

/** Whose own consent the check of income and property needs: everybody not known to be under 14. */
export function consentsThemselves({ memberAge }: Answers): boolean {
  return memberAge !== 'under-14';
}
