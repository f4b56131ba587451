import { careGradeText, membershipText, problemText } from '@/content/messages/eligibility/family-words';
import { noteText, optionsText } from '@/content/messages/eligibility/notes';
import { schemeText } from '@/content/messages/eligibility/scheme-words';
import {
  alwaysMayApply,
  benefitCaution,
  changeText,
  formulaText,
  moreText,
  outcomeText,
  stateText,
} from '@/content/messages/eligibility/verdicts';
import { conditionText } from '../../src/content/messages/eligibility/conditions';
import { whomToAsk } from '../../src/content/messages/eligibility/whom-to-ask';
import { longDay } from '../../src/domain/dates';
import type { Assessment } from '../../src/domain/eligibility/assess';
import { careGrade } from '../../src/domain/eligibility/support/self-care';
import {
  type Benefit,
  type Condition,
  groundsToShow,
  type NearMiss,
  type Outcome,
  type State,
  type Verdict,
} from '../../src/domain/eligibility/verdict/verdict';
import type { Household } from '../../src/domain/household';
import { plain } from '../../src/domain/marked-text';
import { type Fen, formatYuan } from '../../src/domain/money';
import { type Source, titleOf } from '../../src/domain/source';
import { nameOf, placeOf } from './chinese-paths';

/** An assessment in words, line by line, for the terminal of somebody who knows the rules. */
export function spoken(title: string, household: Household, assessment: Assessment): string {
  const { day, problems, verdicts } = assessment;
  const shown = verdicts.filter(({ relevant, outcome }) => relevant || outcome === 'likely');
  const folded = verdicts.filter((verdict) => !shown.includes(verdict));
  const lines = [
    `# ${title}`,
    `按${longDay(day)}的规定和标准`,
    ...problems.map(({ path, code }) => `！${placeOf(path)}：${problemText[code]}`),
    ...people(household, assessment),
    ...shown.flatMap((verdict) => scheme(verdict, household)),
    '',
    '## 其余（回答里没有线索）',
    ...outcomes.flatMap((outcome) => named(outcome, folded)),
    '',
    alwaysMayApply,
  ];
  return plain(lines.join('\n'));
}

const outcomes: readonly Outcome[] = ['likely', 'need-more', 'unlikely'];
const states: readonly State[] = ['met', 'not-met', 'presumed', 'unknown'];
const signs: Readonly<Record<State, string>> = { met: '✓', 'not-met': '✗', unknown: '？', presumed: '…' };

function named(outcome: Outcome, verdicts: readonly Verdict[]): readonly string[] {
  const names = verdicts
    .filter((each) => each.outcome === outcome)
    .map((each) => schemeText[each.scheme].name);
  return names.length === 0 ? [] : [`  ${outcomeText[outcome]}：${names.join('、')}`];
}

function people({ members = [] }: Household, assessment: Assessment): readonly string[] {
  const { least, most } = assessment.people;
  const lines = assessment.members.map(({ reason, source, through }, index) => {
    const grade = careGrade(members[index]?.selfCare);
    const care = grade ? `；${careGradeText[grade]}` : '';
    const whose = through === undefined ? '' : `，是${nameOf(members, through)}这边的`;
    return `  ${nameOf(members, index)}：${membershipText[reason]}${whose}（${cited(source)}）${care}`;
  });
  return ['', `共同生活的家庭成员：${least === most ? least : `${least}到${most}`} 人`, ...lines];
}

function scheme(verdict: Verdict, { members = [] }: Household): readonly string[] {
  const { name, ask } = schemeText[verdict.scheme];
  const who = verdict.person === undefined ? '' : `（按${nameOf(members, verdict.person)}看）`;
  const plainOnes = verdict.requirements.flatMap((one) => ('anyOf' in one ? [] : [one]));
  const either = verdict.requirements.flatMap((one) => ('anyOf' in one ? [one] : []));
  return [
    '',
    `## ${name}${who}：${outcomeText[verdict.outcome]}`,
    ...(verdict.supersededBy ? [`  已有更合适的：${schemeText[verdict.supersededBy].name}`] : []),
    ...(verdict.benefit ? benefit(verdict.benefit) : []),
    ...states.flatMap((state) => inState(state, plainOnes)),
    ...either.flatMap((one) => [
      `  （${optionsText[one.anyOf]}）`,
      ...groundsToShow(one).flatMap((ground) => states.flatMap((state) => inState(state, ground))),
    ]),
    ...verdict.notes.map((note) => `  注：${noteText[note]}`),
    ...verdict.nearMisses.map(near),
    ...(verdict.alternative ? [`  也可以看：${schemeText[verdict.alternative].name}`] : []),
    `  办理：${ask}`,
  ];
}

/** 满足 · 没满足 · 还不清楚, as on the screen. */
function inState(state: State, conditions: readonly Condition[]): readonly string[] {
  const own = conditions.filter((one) => one.state === state);
  return own.length === 0 ? [] : [`  ${stateText[state]}`, ...grouped(own).flatMap(reason)];
}

/** Conditions of one state that rest on the same article and have the same said of them stand on one line. */
function grouped(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  const groups = new Map<string, Condition[]>();
  for (const one of conditions) {
    const key = one.line ? one.id : remarks(one).join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function reason(group: readonly Condition[]): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const titles = group.map(({ id }) => conditionText[id].title).join('、');
  const { state } = first;
  return [
    `    ${signs[state]} ${titles}${measured(first)}`,
    ...remarks(first).map((line) => `      ${line}`),
  ];
}

function remarks(condition: Condition): readonly string[] {
  const { change, source, notes = [] } = condition;
  const start = source.from ? `，${longDay(source.from)}起` : '';
  const open = change === 'answer';
  return [
    `依据 ${cited(source)}${start}`,
    ...notes.map((note) => noteText[note]),
    ...(open ? [`谁知道：${whomToAsk(condition)}`] : []),
  ];
}

function measured({ line, state, from }: Condition): string {
  if (!line) return '';
  const { limit, limitAtMost, overAtLeast, overAtMost } = line;
  const since = from ? `，${longDay(from)}起` : '';
  const standard = `（线：每人每月 ${span(limit, limitAtMost ?? limit)} 元${since}`;
  if (state !== 'not-met' || overAtLeast === undefined) return `${standard}）`;
  return `${standard}；高出 ${span(overAtLeast, overAtMost ?? overAtLeast)} 元）`;
}

/** As many absent answers as a line names. */
const maxNamed = 3;

function near({ conditions }: NearMiss): string {
  const steps = conditions.map(({ id, change, absent = [] }) => {
    const named = absent.slice(0, maxNamed).map(placeOf).join('、');
    return `${changeText[change]}「${conditionText[id].title}」${named && `（${named}）`}`;
  });
  return `  差一点：${steps.join('，加上')}`;
}

function benefit(of: Benefit): readonly string[] {
  const { whole, formula, standard, standardAtMost, people: count, peopleAtMost, source, from } = of;
  const words = formulaText[formula]
    .replace('{standard}', span(standard, standardAtMost))
    .replace('{people}', count === peopleAtMost ? String(count) : `${count}～${peopleAtMost}`)
    .replace('{income}', '');
  return [
    `  金额：${sumIn(of)} ${whole === 'person' ? '元/人/月' : '元/户/月'}（${words}）`,
    `    依据 ${cited(source)}，${longDay(from)}起。${benefitCaution}`,
  ];
}

/** The plain sum first, then what would have to be so for more. */
function sumIn({ least, most, more = [] }: Benefit): string {
  if (more.length === 0 || more.includes('income-open')) return span(least, most);
  return `${formatYuan(least)}（${more.map((reason) => moreText[reason]).join('、')}会多些，到 ${formatYuan(most)}）`;
}

function span(least: Fen, most: Fen): string {
  return least === most ? formatYuan(least) : `${formatYuan(least)}～${formatYuan(most)}`;
}

function cited({ document, number, article = '' }: Source): string {
  return `${number ?? titleOf({ document })}${article}`;
}
