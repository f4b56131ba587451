import { useRouter } from '@tarojs/taro';
import { ApplyCheck } from '@/features/apply/check';

export default function ApplyCheckPage() {
  const { p = '' } = useRouter().params;
  return <ApplyCheck person={p} />;
}
