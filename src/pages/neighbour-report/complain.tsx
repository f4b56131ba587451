import { useRouter } from '@tarojs/taro';
import { Complain } from '@/features/complaints/complain';

export default function ComplainPage() {
  const { receipt = '' } = useRouter().params;
  return <Complain receipt={receipt} />;
}
