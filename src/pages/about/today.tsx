import { HelpedToday } from '@/features/about/today/today';

export default function HelpedTodayPage() {
  return <HelpedToday />;
}
