import { SelfCheckStart } from '@/features/self-check/start';

export default function SelfCheckStartPage() {
  return <SelfCheckStart />;
}
