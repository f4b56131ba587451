import { notKnownYet } from '@/domain/case/case-timeline';
import type { Due, Told } from '@/domain/case/way/three-lines';
import type { Waiting, WaitingKind } from '@/domain/case/way/waiting';
import { type Day, shortDay, weekdayOf } from '@/domain/dates';
import { papers } from '../application/paper-words';

/** Words of the page of a case that says whose turn it is, until when, and what is asked. */
export const wayTexts = {
  turnLabel: '现在轮到谁',
  dueLabel: '最迟哪天',
  todoLabel: '要您做什么',
  read: '念给我听',
  also: '没有、拿不到，|也可以说',
  nothing: '现在不用做',
  stillOn: '还在办，没有忘',
  mayHurry: '过了日子，|可以催办',
  reopened: '重新办理',
  look: '看街道写的话',
  more: (count: number) => `还有 ${count} 样`,
  way: '走到哪了',
  answerThere: '照“街道请您补”答，|或打电话说。||交过的还在。',
  coming: (words: string) => `最迟 |${words}`,
} as const;

/** Whom to call besides the office, once its day has passed. */
export const lateCall = {
  title: (name: string) => `监督：${name}`,
  line: '过了最迟那天，|也可以问这里。',
  call: (number: string) => `打 |${number}`,
} as const;

/** How a case is told, on its page and in lists. */
export const toldWords: Readonly<Record<Told, string>> = {
  you: '轮到您了',
  other: '轮到您家里人',
  office: '轮到街道',
  district: '轮到接手的单位',
  given: '同意了',
  withdrawn: '已撤回',
  over: '办完了',
  [notKnownYet]: '办理中',
};

const comes: Readonly<Record<WaitingKind | typeof notKnownYet, string>> = {
  decision: '街道给您答复',
  answer: '街道给您答复',
  visit: '街道上门',
  call: '街道打电话',
  photo: '街道看材料',
  words: '街道回您',
  consent: '街道回您',
  [notKnownYet]: '街道给您答复',
};

/** What comes by the day, in few words. */
export function comesBy({ kind }: Waiting): string {
  return comes[kind];
}

/** 最迟哪天, and below it why no day can be told, or on which day one said that it has passed (催办). */
export function dueWords(due: Due, hurried?: Day): { readonly value: string; readonly note?: string } {
  if (due.kind === 'none') return { value: '没定日子', note: '等不及，|请打电话问。' };
  if (due.kind === 'paused') return { value: '日子先停着', note: '等您补的东西，|补了接着算。' };
  const value = `${dayWords(due.until)}|${comesBy(due.waiting)}`;
  return due.late ? { value, note: lateWords(hurried) } : { value };
}

function lateWords(hurried: Day | undefined): string {
  return hurried
    ? `已经过了。||${shortDay(hurried)}催过了，|街道看得到。||急的话，请打电话。`
    : '已经过了，|请打电话问。';
}

/** `12月30日（周三）`; past the known calendar `大约 12月30日`. */
export function dayWords({ day, about }: { readonly day: Day; readonly about: boolean }): string {
  return about ? `大约 ${shortDay(day)}` : `${shortDay(day)}（周${weekdays[weekdayOf(day) - 1]}）`;
}

const weekdays = '一二三四五六日';

/** What a request asks for, as something to do. */
export function askedFor({ kind, asked }: Waiting): string {
  if (kind === 'photo') return photoAskedFor(asked);
  return toDo[kind];
}

function photoAskedFor(asked: Waiting['asked']): string {
  const paper = asked?.paper;
  const name = paper === undefined || paper === notKnownYet ? '街道要的材料' : papers[paper].name;
  return `${asked?.again ? '再拍一次' : '拍'}${name.replace(/（.*）/, '')}`;
}

const toDo: Readonly<Record<Exclude<Waiting['kind'], 'photo'>, string>> = {
  words: '回街道一句话',
  consent: '说一声愿不愿意',
  visit: '说哪天能上门',
  call: '说何时好打电话',
  answer: wayTexts.look,
  decision: wayTexts.look,
  [notKnownYet]: wayTexts.look,
};
