import { useRouter } from '@tarojs/taro';
import { RegistrationQuestion } from '@/features/registration/question';

export default function RegistrationQuestionPage() {
  const { p, page, after } = useRouter().params;
  return <RegistrationQuestion whom={p} page={page} after={after} />;
}
