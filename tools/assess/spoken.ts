import {
  always,
  benefitCaution,
  careGradeText,
  changeText,
  conditionText,
  formulaText,
  membershipText,
  noteText,
  optionsText,
  outcomeText,
  problemText,
  schemeText,
  stateText,
} from '../../src/content/messages/eligibility';
import { longDay } from '../../src/domain/dates';
import type { Assessment } from '../../src/domain/eligibility/assess';
import { careGrade } from '../../src/domain/eligibility/self-care';
import {
  type Benefit,
  type Condition,
  decisiveConditions,
  type NearMiss,
  type Outcome,
  type State,
  type Verdict,
} from '../../src/domain/eligibility/verdict';
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
    always,
  ];
  return plain(lines.join('\n'));
}

const outcomes: readonly Outcome[] = ['likely', 'need-more', 'unlikely'];
const states: readonly State[] = ['met', 'not-met', 'unknown'];
const signs: Readonly<Record<State, string>> = { met: '✓', 'not-met': '✗', unknown: '？' };

function named(outcome: Outcome, verdicts: readonly Verdict[]): readonly string[] {
  const names = verdicts
    .filter((each) => each.outcome === outcome)
    .map((each) => schemeText[each.scheme].name);
  return names.length === 0 ? [] : [`  ${outcomeText[outcome]}：${names.join('、')}`];
}

function people({ members = [] }: Household, assessment: Assessment): readonly string[] {
  const { least, most } = assessment.people;
  const lines = assessment.members.map(({ reason, source }, index) => {
    const grade = careGrade(members[index]?.selfCare);
    const care = grade ? `；${careGradeText[grade]}` : '';
    return `  ${nameOf(members, index)}：${membershipText[reason]}（${cited(source)}）${care}`;
  });
  return ['', `共同生活的家庭成员：${least === most ? least : `${least}到${most}`} 人`, ...lines];
}

function scheme(verdict: Verdict, { members = [] }: Household): readonly string[] {
  const { name, ask } = schemeText[verdict.scheme];
  const who = verdict.person === undefined ? '' : `（按${nameOf(members, verdict.person)}看）`;
  const conditions = decisiveConditions(verdict.requirements);
  const either = verdict.requirements.flatMap((one) => ('anyOf' in one ? [optionsText[one.anyOf]] : []));
  return [
    '',
    `## ${name}${who}：${outcomeText[verdict.outcome]}`,
    ...(verdict.supersededBy ? [`  已有更合适的：${schemeText[verdict.supersededBy].name}`] : []),
    ...(verdict.benefit ? benefit(verdict.benefit) : []),
    ...either.map((words) => `  （${words}）`),
    ...states.flatMap((state) => inState(state, conditions)),
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

function remarks({ id, state, source, notes = [] }: Condition): readonly string[] {
  const start = source.from ? `，${longDay(source.from)}起` : '';
  const open = state === 'unknown' && notes.length === 0;
  return [
    `依据 ${cited(source)}${start}`,
    ...notes.map((note) => noteText[note]),
    ...(open ? [`谁知道：${conditionText[id].ask}`] : []),
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

function near({ conditions }: NearMiss): string {
  const steps = conditions.map(({ id, change }) => `${changeText[change]}「${conditionText[id].title}」`);
  return `  差一点：${steps.join('，加上')}`;
}

function benefit(of: Benefit): readonly string[] {
  const {
    least,
    most,
    whole,
    formula,
    standard,
    standardAtMost,
    people: count,
    peopleAtMost,
    source,
    from,
  } = of;
  const words = formulaText[formula]
    .replace('{standard}', span(standard, standardAtMost))
    .replace('{people}', count === peopleAtMost ? String(count) : `${count}～${peopleAtMost}`)
    .replace('{income}', '');
  return [
    `  金额：${span(least, most)} ${whole === 'person' ? '元/人/月' : '元/户/月'}（${words}）`,
    `    依据 ${cited(source)}，${longDay(from)}起。${benefitCaution}`,
  ];
}

function span(least: Fen, most: Fen): string {
  return least === most ? formatYuan(least) : `${formatYuan(least)}～${formatYuan(most)}`;
}

function cited({ document, number, article = '' }: Source): string {
  return `${number ?? titleOf({ document })}${article}`;
}
