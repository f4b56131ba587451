import { useRouter } from '@tarojs/taro';
import { AppealLetter } from '@/features/cases/decision/letter';

export default function LetterPage() {
  const { receipt = '' } = useRouter().params;
  return <AppealLetter receipt={receipt} />;
}
