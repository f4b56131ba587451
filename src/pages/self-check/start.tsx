import { useRouter } from '@tarojs/taro';
import { SelfCheckStart } from '@/features/self-check/start/start';

export default function SelfCheckStartPage() {
  return <SelfCheckStart scheme={useRouter().params.scheme} />;
}
