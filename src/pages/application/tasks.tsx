import { useRouter } from '@tarojs/taro';
import { ApplyTasks } from '@/features/application/tasks/tasks';

export default function ApplyTasksPage() {
  const { p = '' } = useRouter().params;
  return <ApplyTasks person={p} />;
}
