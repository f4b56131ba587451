import { useRouter } from '@tarojs/taro';
import { SituationList } from '@/features/policy-reader/list/situation-list';

export default function SituationPage() {
  const { id = '' } = useRouter().params;
  return <SituationList id={id} />;
}
