import { useRouter } from '@tarojs/taro';
import { PolicyPage } from '@/features/policy-reader/policy-page';
import { Poster } from '@/features/sharing/poster';

export default function PosterPage() {
  return <PolicyPage params={useRouter().params} show={Poster} />;
}
