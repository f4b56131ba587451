import type { Answers } from '@/domain/form/definition';

/**
 * Whether one person counts as 共同生活的家庭成员, told as soon as it is answered; the office decides.
 *
 * @source 民发〔2021〕57号 第七条; 《重庆市城乡居民最低生活保障条例》(2016) 第十一条 (未婚现役军人)
 */
export function whoCounts(answers: Answers): readonly string[] {
  const { together, awayWhy } = answers;
  if (together === undefined) return [];
  if (together === 'special') return awayWhy === undefined ? [] : [away[String(awayWhy)] ?? 'office-decides'];
  return [byRelation(answers)];
}

/** 第二款: who is left out. */
const away: Readonly<Record<string, string>> = {
  prison: 'counts-not-away',
  'compulsory-treatment': 'counts-not-away',
  'declared-missing': 'counts-not-away',
  clergy: 'clergy',
  soldier: 'soldier',
};

/** 第一款: husband or wife and young children count wherever they live. */
function byRelation(answers: Answers): string {
  if (answers.relation === 'spouse') return 'counts-spouse';
  return isYoungChild(answers) ? 'counts-minor' : byPlace(answers);
}

function isYoungChild({ relation, memberAge }: Answers): boolean {
  return relation === 'child' && (memberAge === 'under-14' || memberAge === 'under-18');
}

function byPlace({ relation, together }: Answers): string {
  if (together === 'studies-away' && relation === 'child') return 'counts-student';
  if (together === 'no') return 'counts-not';
  return together === 'yes' && owesSupport.has(String(relation)) ? 'counts-together' : 'office-decides';
}

/** Relations with a legal duty of support (法定赡养、扶养、抚养义务). */
const owesSupport = new Set(['child', 'parent', 'grandparent', 'grandchild', 'sibling']);
