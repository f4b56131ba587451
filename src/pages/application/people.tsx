import { ApplyPeople } from '@/features/application/people/people';

export default function ApplyPeoplePage() {
  return <ApplyPeople />;
}
