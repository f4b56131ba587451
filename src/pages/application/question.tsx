import { useRouter } from '@tarojs/taro';
import { ApplyQuestion } from '@/features/application/question/question';

export default function ApplyQuestionPage() {
  const { p = '', t = 'who', page, record, after } = useRouter().params;
  return <ApplyQuestion person={p} task={t} page={page} record={record} after={after} />;
}
