import { CaseList } from '@/features/cases/list/case-list';

export default function CaseListPage() {
  return <CaseList />;
}
