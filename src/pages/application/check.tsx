import { useRouter } from '@tarojs/taro';
import { ApplyCheck } from '@/features/application/check/check';

export default function ApplyCheckPage() {
  const { p = '', at } = useRouter().params;
  return <ApplyCheck person={p} at={at} />;
}
