import { NeighbourReportConsent } from '@/features/neighbour-report/consent';

export default function NeighbourReportConsentPage() {
  return <NeighbourReportConsent />;
}
