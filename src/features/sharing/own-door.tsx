import { sharingTexts } from '@/content/messages/sharing/sharing';
import { go, routes } from '@/routes';
import { GoList } from '@/ui/go-list/go-list';

/** Where a worker says once whose name and number stand on paper. */
export function OwnDoor() {
  return <GoList rows={[{ id: 'own', label: sharingTexts.own, onTap: () => go(routes.about.own) }]} />;
}
