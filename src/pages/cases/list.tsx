import { CaseList } from '@/features/cases/case-list';

export default function CaseListPage() {
  return <CaseList />;
}
