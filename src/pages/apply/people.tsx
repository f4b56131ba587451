import { ApplyPeople } from '@/features/apply/people';

export default function ApplyPeoplePage() {
  return <ApplyPeople />;
}
