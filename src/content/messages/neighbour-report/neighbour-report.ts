import type { FormTexts, OptionText } from '../../form-texts';
import { reportNotices } from './notices';

const yesNo = (yes: string, no: string): Readonly<Record<string, OptionText>> => ({
  yes: { label: yes },
  no: { label: no },
  unknown: { label: '不清楚' },
});

/** Words of the neighbour report (邻里困难上报). */
export const neighbourReportTexts: FormTexts = {
  title: '帮人反映',
  pages: {
    danger: { heading: '那个人|现在有危险吗？', hint: '比如昏倒、受伤、|起火、被打。' },
    'call-now': { heading: '先救人' },
    'do-now': { heading: '现在|就能做的' },
    'do-now-child': { heading: '现在|就能做的' },
    signs: { heading: '您看到|什么情况？', hint: '可以选几个。' },
    'more-signs': { heading: '还看到|什么情况？', hint: '可以选几个。' },
    place: { heading: '那个人|在哪里？', hint: '说到能找着就行。' },
    group: { heading: '几组？' },
    ready: { heading: '可以送出了', hint: '知道得多，|也可以再说几句。' },
    person: { heading: '那个人|叫什么？' },
    knows: { heading: '本人知道|您来反映吗？' },
    wishes: { heading: '本人|想要帮助吗？', hint: '要不要救助，|由本人定。' },
    'can-apply': { heading: '本人能|自己申请吗？' },
    story: { heading: '还有什么|要说的？' },
    role: { heading: '您是哪一位？' },
    'more-roles': { heading: '您是哪一位？' },
    naming: { heading: '街道能不能|联系您？' },
    reporter: { heading: '怎么称呼您？' },
  },
  questions: {
    danger: {
      label: '现在有危险吗',
      options: { yes: { label: '有，现在就有' }, no: { label: '没有' }, unknown: { label: '看不出来' } },
    },
    signs: {
      label: '看到的情况',
      options: {
        'no-food-or-medicine': { label: '没饭吃、|没钱看病' },
        'serious-illness': { label: '生重病' },
        'disabled-alone': { label: '残疾或|不能自理，|没人照顾' },
        'elder-unseen': { label: '独居老人|多日不见' },
        jobless: { label: '失业，|没收入' },
        disaster: { label: '火灾、水灾、|车祸等急事' },
        more: { label: '还有别的情况' },
      },
    },
    moreSigns: {
      label: '别的情况',
      rare: '申请过、脱过贫，|现在还难',
      options: {
        'unsteady-work': { label: '打零工，|收入不稳' },
        'sudden-expense': { label: '家里突然|花大钱', note: '医疗、上学' },
        'child-neglected': { label: '孩子没人管' },
        abuse: { label: '疑似被打、|被虐待' },
        'poor-again': { label: '脱贫后|又难了' },
        'refused-before': { label: '以前没批，|现在更难' },
        'aid-not-enough': { label: '领了救助|还是难' },
        other: { label: '其他' },
      },
    },
    village: { label: '哪个村|（社区）' },
    group: { label: '几组' },
    place: { label: '谁家旁边，|或什么地方', hint: '比如：3 组，|村小学对面，|红砖房。' },
    ready: {
      label: '可以送出了',
      options: { send: { label: '现在送出' }, add: { label: '再补充几句' } },
    },
    personName: { label: '姓名，|或平时怎么叫', hint: '不要写身份证号。' },
    personPhone: { label: '电话' },
    knows: { label: '本人知道|您来反映吗', options: yesNo('知道', '不知道') },
    wishes: { label: '本人|想要帮助吗', options: yesNo('想要', '不想要') },
    canApply: { label: '本人能|自己申请吗', options: yesNo('能', '不能') },
    story: { label: '您看到的', hint: '不要写身份证号、|病历、银行卡。' },
    photos: { label: '现场照片', hint: '拍地方就行。||不拍脸，|不拍证件。' },
    role: {
      label: '您的身份',
      options: {
        resident: { label: '热心群众' },
        neighbour: { label: '邻居' },
        relative: { label: '亲属' },
        'village-cadre': { label: '村（社区）|干部' },
        'grid-worker': { label: '网格员' },
        volunteer: { label: '志愿者' },
        more: { label: '别的身份' },
      },
    },
    moreRoles: {
      label: '您的身份',
      options: {
        'group-leader': { label: '村民小组长' },
        'assistance-aide': { label: '社会救助|协理员' },
        'social-worker': { label: '社会工作者', note: '社工站' },
        'social-organisation': { label: '社会组织' },
        'posted-cadre': { label: '驻村干部' },
        'institution-staff': { label: '单位工作人员', note: '学校、医院等' },
        other: { label: '其他' },
      },
    },
    naming: {
      label: '留不留名',
      options: { named: { label: '可以联系我' }, anonymous: { label: '不留名' } },
    },
    reporterName: { label: '您的称呼' },
    reporterPhone: { label: '您的电话', hint: '街道有事好问您。' },
  },
  errors: {
    'danger.missing': '请选有没有危险。|看不出来也可以选。',
    'sign-missing': '请至少|选一个情况。|说不准就选|“其他”。',
    'signs.missing': '请至少|选一个情况。',
    'place.missing': '请写地方，|让人能找到。',
    'ready.missing': '请选现在送出，|还是再补充。',
    'naming.missing': '请选留不留名。',
  },
  notices: reportNotices,
};
