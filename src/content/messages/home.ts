/** Words of the home page. */
export const homeTexts = {
  slogan: '有难处，说一声。',
  line: '街道帮您问、帮您办，|不收钱。',
  entries: {
    apply: { title: '我要申请', note: '给自己或家里人' },
    'self-check': { title: '测一测', note: '答几道题，|看能申请什么' },
    'neighbour-report': { title: '帮人反映', note: '身边有人难，|1 分钟告诉街道' },
    policy: { title: '看政策', note: '生病、失业、|上学、没人照顾' },
    cases: { title: '我的办理', note: '看办到哪一步了' },
  },
  urgentTitle: '突然出了事，|没钱吃饭看病？',
  urgentText: '先打救助热线，|可以先救助、|后补手续。',
  urgentCheck: '答 3 题，|看能不能先救助',
  aboutText: '这里是|{name}的救助通。|不收钱，|也不会让您转账。',
  settings: '字大小和颜色',
} as const;
