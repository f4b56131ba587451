import type { FigureUnit, PointId } from '@/domain/policy/policy';
import type { Tier } from '@/domain/scheme';

/** Words of the list of articles and of an article. What is said about a scheme stands in the article itself. */
export const policyTexts = {
  listTitle: '看政策',
  trouble: '遇到什么难处？',
  search: '用自己的话找',
  find: '找一找',
  found: (count: number) => `找到 ${count} 篇`,
  nothingTitle: '没找到对得上的',
  nothing: '点一个难处看看，|或打电话，|直接说就行。',
  searchLost: '网不好，|这会儿找不了',
  guesses: '可能是这几篇',
  noneOfThese: '都不是？|点一个难处看看。',
  browse: '按救助种类看',
  recent: '最近变了什么',
  since: (day: string) => `${day}起`,
  affects: (who: string) => `影响：${who}`,
  newArticle: '这一篇是新加的。',
  changedArticle: '这一篇改过了，|请再看一遍。',
  offline: '内容存在手机里，|没网也能看。',
  situationHint: '从最对得上的开始看。',
  noneTitle: '这里还没有文章',
  none: '直接打电话问，|街道会告诉您。',

  articleTitle: '政策',
  unknownTitle: '没有这一篇',
  unknown: '链接可能旧了。|看看别的政策，|或打电话问。',
  lostTitle: '这一篇没取到',
  lost: '网不好。|等一会儿再打开，|或打电话问。',
  opening: '正在打开这一篇……',
  toList: '看全部政策',
  depth: '看多细',
  tabs: { short: '30 秒|看懂', long: '详细', law: '依据' },
  changedTitle: '政策有变',
  /** As the articles' figures say where they hold. */
  nationwide: '全国',
  figures: '标准是多少',
  askFigures: '这几样，|以街道答复为准，|请咨询。',
  /** In place of a sentence whose amount does not hold here; its full stop follows. */
  askHere: '标准以当地公布为准，|请咨询',
  callNumber: (number: string) => `打 |${number}`,
  termClose: '知道了',
  related: '还可以看',
  help: '谁可以帮我',
  hotline: '街道救助热线',
  villageNoContact: '村（社区）可以|帮您问、代您办。',
  selfCheck: '测一测',
  selfCheckThis: '测一测|这个',
  apply: '我要申请',

  points: {
    who: '谁可以',
    what: '给什么',
    where: '去哪里办',
    bring: '带什么',
    time: '要多久',
  } satisfies Record<PointId, string>,
  details: {
    conditions: '什么条件',
    standard: '给多少',
    bring: '要带什么',
    notNeeded: '不用交的',
    missing: '拿不出来怎么办',
    papers: '材料',
    steps: '怎么一步步办',
    disagree: '不服怎么办',
    questions: '常问的',
  },
  groups: {
    'basic-living': '基本生活救助',
    special: '专项社会救助',
    emergency: '急难社会救助',
    related: '其他帮助',
    guide: '办事的方法',
  } satisfies Record<Tier | 'guide', string>,
  law: {
    checked: (day: string) => `我们核对的日子：${day}`,
    articles: (list: string) => `条文：${list}`,
    from: (day: string) => `${day}起施行`,
    excerpt: '只看到官方摘录',
    other: '没看到原文，|以街道答复为准',
    changed: '最近一次变化',
    copy: '复制原文网址',
    copied: '复制好了，|去浏览器里打开。',
  },
} as const;

/** `3 个工作日` from a figure: the number and what follows it. */
export const unitWords = {
  fen: '元',
  'working-day': '个工作日',
  day: '天',
  month: '个月',
  times: '倍',
} as const satisfies Record<FigureUnit, string>;

export const perPersonMonth = '元，|每人每月';

/** The same inside a sentence: `630元/月`. */
export const perMonth = '元/月';
