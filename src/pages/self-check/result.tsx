import { SelfCheckResult } from '@/features/self-check/result/result';

export default function SelfCheckResultPage() {
  return <SelfCheckResult />;
}
