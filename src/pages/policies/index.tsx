import { PolicyList } from '@/features/policy-reader/list/policy-list';

export default function PolicyListPage() {
  return <PolicyList />;
}
