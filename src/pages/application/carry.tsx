import { ApplyCarry } from '@/features/application/carry/carry';

export default function ApplyCarryPage() {
  return <ApplyCarry />;
}
