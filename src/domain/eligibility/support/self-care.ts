import { type SelfCare, selfCareAbilities } from '../../household';

/** 具备生活自理能力, 部分丧失, 完全丧失. */
export type CareGrade = 'full' | 'partial' | 'none';

/**
 * 生活自理能力 from the six abilities: all kept is full, up to three lost is partial, four or more is
 * none. `undefined` while the abilities not told could still move the grade.
 *
 * @source 民发〔2021〕43号 第二十一条、第二十二条
 */
export function careGrade(selfCare: SelfCare | undefined): CareGrade | undefined {
  const lost = selfCareAbilities.filter((ability) => selfCare?.[ability] === false).length;
  const open = selfCareAbilities.filter((ability) => selfCare?.[ability] === undefined).length;
  const [mildest, worst] = [gradeOf(lost), gradeOf(lost + open)];
  return mildest === worst ? mildest : undefined;
}

function gradeOf(lost: number): CareGrade {
  if (lost === 0) return 'full';
  return lost <= 3 ? 'partial' : 'none';
}
