import {
  always,
  benefitCaution,
  careGradeText,
  changeText,
  conditionText,
  formulaText,
  membershipText,
  noteText,
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
  type Verdict,
} from '../../src/domain/eligibility/verdict';
import type { Household } from '../../src/domain/household';
import { formatYuan } from '../../src/domain/money';
import { type Source, titleOf } from '../../src/domain/source';

/** An assessment in words, line by line, for the terminal of somebody who knows the rules. */
export function spoken(title: string, household: Household, assessment: Assessment): string {
  const { day, problems, verdicts } = assessment;
  const shown = verdicts.filter(({ relevant, outcome }) => relevant || outcome === 'likely');
  const folded = verdicts.filter((verdict) => !shown.includes(verdict));
  return [
    `# ${title}`,
    `按${longDay(day)}的规定和标准`,
    ...problems.map(({ path, code }) => `！${path}：${problemText[code]}`),
    ...people(household, assessment),
    ...shown.flatMap((verdict) => scheme(verdict)),
    '',
    `另外没有线索的：${folded.map((verdict) => `${schemeText[verdict.scheme].name} ${outcomeText[verdict.outcome]}`).join('；')}`,
    '',
    always,
  ].join('\n');
}

function people({ members = [] }: Household, assessment: Assessment): readonly string[] {
  const { least, most } = assessment.people;
  const lines = assessment.members.map(({ reason, source }, index) => {
    const grade = careGrade(members[index]?.selfCare);
    return `  第${index + 1}位：${membershipText[reason]}（${cited(source)}）${grade ? `；${careGradeText[grade]}` : ''}`;
  });
  return ['', `共同生活的家庭成员：${least === most ? least : `${least}到${most}`} 人`, ...lines];
}

function scheme(verdict: Verdict): readonly string[] {
  const { name, ask } = schemeText[verdict.scheme];
  const who = verdict.person === undefined ? '' : `（第${verdict.person + 1}位）`;
  const better = verdict.supersededBy ? `，已有更合适的：${schemeText[verdict.supersededBy].name}` : '';
  const near = verdict.nearMisses.map(
    ({ conditions }) =>
      `  差一点：${conditions.map(({ id, change }) => `「${conditionText[id].title}」（${changeText[change]}）`).join(' 和 ')}`,
  );
  return [
    '',
    `## ${name}${who}：${outcomeText[verdict.outcome]}${better}`,
    ...decisiveConditions(verdict.requirements).map(reason),
    ...(verdict.benefit ? [benefit(verdict.benefit)] : []),
    ...verdict.notes.map((note) => `  注：${noteText[note]}`),
    ...near,
    ...(verdict.alternative ? [`  也可以看：${schemeText[verdict.alternative].name}`] : []),
    `  ${ask}`,
  ];
}

function reason({ id, state, source, notes = [], line }: Condition): string {
  const { title, ask } = conditionText[id];
  const over =
    line?.overAtLeast !== undefined && state === 'not-met'
      ? `，每人每月高出 ${formatYuan(line.overAtLeast)} 元`
      : '';
  const measured = line ? `；线 ${formatYuan(line.limit)} 元${over}` : '';
  const said = notes.map((note) => noteText[note]).join('');
  const who = state === 'unknown' && notes.length === 0 ? `；${ask}` : '';
  return `  [${stateText[state]}] ${title}${measured}（${cited(source)}）${said}${who}`;
}

function benefit({ least, most, whole, formula, standard, people: count, source, from }: Benefit): string {
  const sum = least === most ? formatYuan(least) : `${formatYuan(least)} 到 ${formatYuan(most)}`;
  const words = formulaText[formula]
    .replace('{standard}', formatYuan(standard))
    .replace('{people}', String(count))
    .replace('{income}', '');
  const unit = whole === 'person' ? '元/人/月' : '元/户/月';
  return `  金额：${sum} ${unit}（${words}；${cited(source)}，${longDay(from)}起）${benefitCaution}`;
}

function cited({ document, number, article = '' }: Source): string {
  return `${number ?? titleOf({ document })}${article}`;
}
