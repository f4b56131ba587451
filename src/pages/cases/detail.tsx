import { useRouter } from '@tarojs/taro';
import { CaseDetail } from '@/features/cases/case-detail';

export default function CaseDetailPage() {
  const { receipt = '' } = useRouter().params;
  return <CaseDetail receipt={receipt} />;
}
