import { useRouter } from '@tarojs/taro';
import { Hands } from '@/features/cases/hands/hands';

export default function HandsPage() {
  const { receipt = '' } = useRouter().params;
  return <Hands receipt={receipt} />;
}
