import { useRouter } from '@tarojs/taro';
import { Receipt } from '@/features/cases/receipt';

export default function ReceiptPage() {
  const { id = '' } = useRouter().params;
  return <Receipt id={id} />;
}
