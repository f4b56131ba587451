import { useRouter } from '@tarojs/taro';
import { RequestScreen } from '@/features/cases/request/request';

export default function RequestPage() {
  const { receipt = '', request = '' } = useRouter().params;
  return <RequestScreen receipt={receipt} request={request} />;
}
