import { PolicyList } from '@/features/policy-reader/policy-list';

export default function PolicyListPage() {
  return <PolicyList />;
}
