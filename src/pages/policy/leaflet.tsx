import { useRouter } from '@tarojs/taro';
import { PolicyPage } from '@/features/policy-reader/article/policy-page';
import { Leaflet } from '@/features/sharing/leaflet/leaflet';

export default function LeafletPage() {
  return <PolicyPage params={useRouter().params} show={Leaflet} />;
}
