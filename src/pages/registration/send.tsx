import { useRouter } from '@tarojs/taro';
import { RegistrationSend } from '@/features/registration/send';

export default function RegistrationSendPage() {
  const { p } = useRouter().params;
  return <RegistrationSend whom={p} />;
}
