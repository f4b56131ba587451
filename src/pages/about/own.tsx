import { OwnContactPage } from '@/features/about/own/own';

export default function OwnPage() {
  return <OwnContactPage />;
}
