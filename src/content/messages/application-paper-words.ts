/** What each paper is called, what it is good for and who issues it. */
export const papers: Readonly<Record<string, { name: string; heading: string; use: string }>> = {
  identity: {
    name: '身份证或户口簿',
    heading: '身份证或户口簿',
    use: '用来认人。|街道也能自己查到，|没有不要紧。',
  },
  diagnosis: { name: '诊断书', heading: '医院的诊断书', use: '生病的才要。|找看病的医院开。' },
  'medical-bills': { name: '看病单据', heading: '看病花钱的单据', use: '自己花得多的才要。|医院能打印。' },
  'school-bills': { name: '上学单据', heading: '上学交钱的单据', use: '有人上学才要。|学校能开。' },
  accident: { name: '出事的证明', heading: '火灾、车祸的证明', use: '出了事的才要。|消防、交警能开。' },
  agreement: {
    name: '判决、协议',
    heading: '离婚、抚养的|判决或协议',
    use: '有这些事的才要。|法院、民政能补。',
  },
};
