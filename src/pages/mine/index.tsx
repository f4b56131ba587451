import { Preferences } from '@/features/preferences/preferences';

export default function MinePage() {
  return <Preferences />;
}
