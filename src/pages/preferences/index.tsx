import { PreferencesScreen } from '@/features/preferences/preferences';

export default function MinePage() {
  return <PreferencesScreen />;
}
