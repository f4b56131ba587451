import { useRouter } from '@tarojs/taro';
import { DeedScreen } from '@/features/cases/deeds/deed';

export default function DeedPage() {
  const { receipt = '', what = '' } = useRouter().params;
  return <DeedScreen receipt={receipt} what={what} />;
}
