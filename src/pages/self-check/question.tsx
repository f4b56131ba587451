import { useRouter } from '@tarojs/taro';
import { SelfCheckQuestion } from '@/features/self-check/questions/question';

export default function SelfCheckQuestionPage() {
  const { page, after, mode } = useRouter().params;
  return <SelfCheckQuestion page={page} after={after} startMode={mode} />;
}
