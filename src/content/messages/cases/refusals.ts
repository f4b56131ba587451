import { isTooOld } from '@/domain/case/way/refused';
import type { Failure } from '@/domain/failure';

/** Photos that the office's system cannot take, by the code of its refusal; each says what to do with that photo. */
const photos: Readonly<Record<string, string>> = {
  'photo-not-a-picture': '有一个不是照片，|或者打不开。||请删掉，重拍一张。',
  'photo-heic': '有照片的格式打不开。||请直接拍照，|或改存为 JPG。',
  'photo-cut-off': '有照片只有一半。||请删掉，重拍一张。',
  'photo-too-small': '有照片太小，|看不清。||请重拍一张。',
  'photo-too-large': '有照片太大。||请直接拍照再送。',
  'photo-too-many-pixels': '有照片太大。||请直接拍照再送。',
};

/** What was done with a case and is not open any more, or not from this phone. */
const deeds: Readonly<Record<string, string>> = {
  'action-not-open': '这件事走到别的一步了，|现在不用这样做。||还有话说，|请打热线报编号。',
  'request-answered': '这一样已经答过，|或街道收回了。||您的没丢，|想再说，请打热线。',
  'request-not-found': '街道那边|没有这一样了。||您的没丢，|请打热线报编号。',
  'request-not-yours': '这一样|是问别人的。||请让那个人|用自己的手机答。',
  'not-the-sender': '这要由最先送的|那部手机来做。||也可以打热线。',
  'not-late': '最迟那天还没过，|现在不用催。||急的话请打热线。',
};

/** What happened to something that is to be sent, what to do now, and that it is kept. The hotline stands below it. */
export function sendFailureSentence(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return '没有网。|您填的没丢。||连上网会自己再送。';
    case 'timeout':
      return '网太慢，还没送到。||您填的没丢，|会自己再送。';
    case 'signed-out':
      return '没连上街道系统。|您填的没丢。||请点“再送一次”。';
    case 'no-session':
      return '街道系统出了毛病。||您填的没丢，|会自己再送。';
    case 'unreadable':
      return '手机一时读不出来。||您填的没丢，|会自己再送。';
    case 'too-many':
      return '送得太多，|街道系统先不收了。||您填的没丢，|晚点会自己再送。||急事请打电话。';
    case 'rejected':
      return photos[failure.code] ?? refused(failure.code);
    case 'server':
      return hasNoAddress(failure) ? tooOld : `${office(failure)}||您填的没丢，|会自己再送。||急事请打电话。`;
  }
}

function refused(code: string): string {
  if (code === 'case-closed') return '这件事办完了，|收不了新材料。||还有话说，|请打热线报编号。';
  const ofDeed = deeds[code];
  if (ofDeed) return ofDeed;
  if (code === 'case-not-found') return '街道系统里，|这部手机没有这件事。||您填的没丢，|请打热线报编号。';
  return isTooOld(code) ? tooOld : '街道系统没收下，|有地方要改。||改一改再送，|或打电话问。';
}

const tooOld = '街道系统|还收不了这一种。||您填的没丢。||请打热线说，|街道的人帮您记。';

/** Why nothing was found when a number was looked up: nothing was sent there, so nothing can be lost. */
export function lookUpFailureSentence(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return '没有网，查不了。||连上网再查，|或打电话报编号。';
    case 'timeout':
      return '网太慢，没查到。||过一会再查，|或打电话报编号。';
    case 'signed-out':
      return '没连上街道系统。||请再查一次，|或打电话报编号。';
    case 'unreadable':
      return '手机一时读不出来。||请再查一次，|或打电话报编号。';
    case 'too-many':
      return '查的次数太多了。||过一会再查，|或打电话报编号。';
    case 'rejected':
      return '没查到。||请看看编号和电话|对不对，|或打电话问。';
    case 'no-session':
      return '街道系统出了毛病。||过一会再查，|或打电话报编号。';
    case 'server':
      return `${office(failure)}||过一会再查，|或打电话报编号。`;
  }
}

/** Answered by something before the backend, in no words of ours. */
function hasNoAddress({ status }: Extract<Failure, { kind: 'server' }>): boolean {
  return status === 404 || status === 405;
}

function office({ retryAfterSeconds }: Extract<Failure, { kind: 'server' }>): string {
  return retryAfterSeconds === undefined ? '街道系统出了毛病，|不怪您。' : '街道系统正忙。';
}
