import { useRouter } from '@tarojs/taro';
import { NeighbourReportQuestion } from '@/features/neighbour-report/question';

export default function NeighbourReportQuestionPage() {
  const { page, after } = useRouter().params;
  return <NeighbourReportQuestion page={page} after={after} />;
}
