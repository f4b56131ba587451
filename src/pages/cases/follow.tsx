import { FollowByCode } from '@/features/cases/hands/follow';

export default function FollowPage() {
  return <FollowByCode />;
}
