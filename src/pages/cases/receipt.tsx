import { useRouter } from '@tarojs/taro';
import { ReceiptScreen } from '@/features/cases/receipt/receipt';

export default function ReceiptPage() {
  const { id = '' } = useRouter().params;
  return <ReceiptScreen id={id} />;
}
