import { useRouter } from '@tarojs/taro';
import { PolicyPage } from '@/features/policy-reader/article/policy-page';
import { Poster } from '@/features/sharing/poster/poster';

export default function PosterPage() {
  return <PolicyPage params={useRouter().params} show={Poster} />;
}
