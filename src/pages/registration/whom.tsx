import { useRouter } from '@tarojs/taro';
import { RegisterWhom } from '@/features/registration/whom';

export default function RegisterWhomPage() {
  const { p } = useRouter().params;
  return <RegisterWhom now={p} />;
}
