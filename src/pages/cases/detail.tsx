import { useRouter } from '@tarojs/taro';
import { CaseDetail } from '@/features/cases/detail/case-detail';

export default function CaseDetailPage() {
  const { receipt = '' } = useRouter().params;
  return <CaseDetail receipt={receipt} />;
}
