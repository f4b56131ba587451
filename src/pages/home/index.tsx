import { useRouter } from '@tarojs/taro';
import { Home } from '@/features/home/home';

export default function HomePage() {
  return <Home lost={useRouter().params.lost !== undefined} />;
}
