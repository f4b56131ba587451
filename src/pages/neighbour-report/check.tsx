import { NeighbourReportCheck } from '@/features/neighbour-report/check';

export default function NeighbourReportCheckPage() {
  return <NeighbourReportCheck />;
}
