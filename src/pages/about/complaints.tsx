import { Complaints } from '@/features/about/complaints';

export default function ComplaintsPage() {
  return <Complaints />;
}
