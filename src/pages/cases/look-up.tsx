import { LookUp } from '@/features/cases/look-up/look-up';

export default function LookUpPage() {
  return <LookUp />;
}
