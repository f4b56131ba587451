import { KeptOnPhone } from '@/features/about/kept/kept';

export default function KeptPage() {
  return <KeptOnPhone />;
}
