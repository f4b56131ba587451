import type { LaterPaperId } from '@/domain/case/paper';
import type { SchemeId } from '@/domain/scheme';

/** What each paper is called, in a list and as a heading. */
export const papers: Readonly<Record<LaterPaperId, { readonly name: string; readonly heading: string }>> = {
  authority: { name: '委托的纸条', heading: '委托的纸条' },
  identity: { name: '身份证、户口簿', heading: '身份证、|户口簿' },
  'residence-permit': { name: '居住证', heading: '居住证' },
  'disability-card': { name: '残疾证', heading: '残疾证' },
  diagnosis: { name: '诊断书', heading: '医院的诊断书' },
  'medical-bills': { name: '看病、康复的单据', heading: '看病、康复|花钱的单据' },
  'school-bills': { name: '上学的单据', heading: '上学交钱的|单据' },
  income: { name: '工资条（有就拍）', heading: '工资条|（有就拍）' },
  accident: { name: '火灾、车祸的证明', heading: '火灾、车祸的|证明' },
  other: { name: '别的材料', heading: '别的材料' },
};

/** Short names of the schemes a paper can serve. */
export const schemeNames: Readonly<Partial<Record<SchemeId, string>>> = {
  'subsistence-allowance': '低保',
  'single-person-household': '一个人申请低保',
  'extreme-poverty-support': '特困',
  'near-subsistence-family': '低保边缘',
  'rigid-expenditure-family': '刚性支出困难',
  'medical-assistance': '医疗救助',
  'education-assistance': '教育救助',
  'housing-assistance': '住房救助',
  'employment-assistance': '就业救助',
  'disaster-assistance': '受灾人员救助',
  'temporary-assistance': '临时救助',
};
