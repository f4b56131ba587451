import type { Again, AgainReason } from '@/domain/case/way/waiting';
import { shortDay } from '@/domain/dates';
import type { Failure } from '@/domain/failure';

/** Words of the photo that the office asks for again, looked at once more; the button by what stands above it. */
export const oldPhotoTexts = {
  hidden: '看看上次那张',
  loading: '先不看了',
  open: '收起照片',
  failed: '再看一次',
  opening: '正在打开照片……',
  note: '点了才显示，|手机里不存。',
} as const;

const inTheRing: Readonly<Record<AgainReason, string>> = {
  blurred: '圈出来的地方看不清。',
  'cut-off': '圈出来的地方没拍全。',
  dark: '圈出来的地方太暗。',
  glare: '圈出来的地方反光。',
  'wrong-paper': '请看圈出来的地方。',
  other: '请看圈出来的地方。',
};

/** When it came, and what the ring means. */
export function oldPhotoCaption({ why, mark, photo }: Again): string {
  const came = photo ? `您 ${shortDay(photo.came)}送来的。` : '';
  return mark ? `${came}|${inTheRing[why]}` : came;
}

/** Said instead of the picture. */
export function oldPhotoLabel(again: Again): string {
  return `上次那张照片。${oldPhotoCaption(again).replace('|', '')}`;
}

/** Why it cannot be seen; to answer, nobody needs to. */
export function oldPhotoFailed(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return '没有网，照片看不了。||不看也能答。';
    case 'too-many':
      return '看的次数太多了。||过一会再看，|不看也能答。';
    case 'rejected':
      return '这张照片|现在看不了。||不看也能答。';
    case 'timeout':
    case 'signed-out':
    case 'no-session':
    case 'unreadable':
    case 'server':
      return '照片没打开。||不看也能答。';
  }
}
