import { useRouter } from '@tarojs/taro';
import { ApplySend } from '@/features/application/send/send';

export default function ApplySendPage() {
  const { p = '' } = useRouter().params;
  return <ApplySend person={p} />;
}
