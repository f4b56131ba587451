import { useRouter } from '@tarojs/taro';
import { PrintSlip } from '@/features/about/slip/slip';

export default function SlipPage() {
  return <PrintSlip id={useRouter().params.id ?? ''} />;
}
