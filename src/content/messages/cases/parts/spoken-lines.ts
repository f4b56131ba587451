import { notKnownYet } from '@/domain/case/case-timeline';
import { type Due, isInHand, type ThreeLines, type Told } from '@/domain/case/way/three-lines';
import { shortDay } from '@/domain/dates';
import { askedFor, comesBy, toldWords, wayTexts } from '../way';

const sayTold: Readonly<Record<Told, string>> = { ...toldWords, [notKnownYet]: '正在办理' };

/** The most that is said in one go, in characters. */
const maxSpoken = 40;

/** The three lines as one sentence to hear; what would make it too long is left to the screen. */
export function spokenLines({ told, due, todo, more }: Omit<ThreeLines, 'turn'>): string {
  const [first] = todo;
  const waits = isInHand(told) ? spokenDue(due) : '';
  const parts = [`${sayTold[told]}。`, first ? `请${askedFor(first)}。` : idle(told), waits];
  const others = todo.length - 1 + more;
  const all = others > 0 ? [...parts, `还有 ${others} 样。`] : parts;
  return all.reduce((said, part) => (said.length + part.length <= maxSpoken ? said + part : said), '');
}

function idle(told: Told): string {
  if (told === 'over' || told === 'withdrawn') return '';
  return told === 'you' ? `请${wayTexts.look}。` : '现在不用您做。';
}

function spokenDue(due: Due): string {
  if (due.kind !== 'day') return '';
  const on = `${due.until.about ? '大约' : ''}${shortDay(due.until.day)}`;
  return due.late ? `${on}已经过了。` : `${on}前${comesBy(due.waiting)}。`;
}
