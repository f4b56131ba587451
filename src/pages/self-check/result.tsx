import { SelfCheckResult } from '@/features/self-check/result';

export default function SelfCheckResultPage() {
  return <SelfCheckResult />;
}
