import type { SchemeId } from '@/domain/scheme';
import { street } from './condition-text';

/** The name of each scheme, and who can tell about it. */
export const schemeText: Readonly<Record<SchemeId, { readonly name: string; readonly ask: string }>> = {
  'subsistence-allowance': { name: '最低生活保障（低保）', ask: street },
  'single-person-household': { name: '一个人申请低保', ask: street },
  'extreme-poverty-support': { name: '特困人员供养', ask: street },
  'near-subsistence-family': { name: '低保边缘家庭', ask: street },
  'rigid-expenditure-family': { name: '刚性支出困难家庭', ask: street },
  'medical-assistance': { name: '医疗救助', ask: '问街道，或区医保局' },
  'education-assistance': { name: '教育救助', ask: '问孩子就读的学校' },
  'housing-assistance': { name: '住房救助', ask: '问街道，|或区住房部门' },
  'employment-assistance': { name: '就业救助', ask: '问街道，|或就业服务窗口' },
  'disaster-assistance': { name: '受灾人员救助', ask: '问街道、村（社区），|或应急管理部门' },
  'temporary-assistance': { name: '临时救助', ask: '问事情发生地的街道' },
  'emergency-medical-aid': { name: '疾病应急救助', ask: '先打120，|问接诊的医院' },
  'destitute-wanderer': { name: '流落在外人员救助', ask: '问救助站，|或所在地的街道' },
  'disability-subsidies': { name: '残疾人两项补贴', ask: '问街道，或区残联' },
  orphan: { name: '孤儿基本生活费', ask: '问街道，|或村（社区）儿童主任' },
  'unsupported-child': { name: '事实无人抚养儿童保障', ask: '问街道，|或村（社区）儿童主任' },
  'legal-aid': { name: '法律援助', ask: '问区法律援助中心，|或打救助热线' },
};
