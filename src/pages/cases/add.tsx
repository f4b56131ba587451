import { useRouter } from '@tarojs/taro';
import { AddPapers } from '@/features/cases/papers/add-papers';

export default function AddPapersPage() {
  const { receipt = '', paper = '' } = useRouter().params;
  return <AddPapers receipt={receipt} paper={paper} />;
}
