import { useRouter } from '@tarojs/taro';
import { CorrectCase } from '@/features/cases/deeds/correct';

export default function CorrectPage() {
  const { receipt = '' } = useRouter().params;
  return <CorrectCase receipt={receipt} />;
}
