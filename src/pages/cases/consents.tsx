import { useRouter } from '@tarojs/taro';
import { TakeBackConsent } from '@/features/cases/deeds/take-back-consent';

export default function ConsentsPage() {
  const { receipt = '' } = useRouter().params;
  return <TakeBackConsent receipt={receipt} />;
}
