import { useRouter } from '@tarojs/taro';
import { ComplaintScreen } from '@/features/complaints/complaint';

export default function ComplaintPage() {
  const { id = '' } = useRouter().params;
  return <ComplaintScreen id={id} />;
}
