/** Where each document lies in the folder of facts, by its id in `article-parts/sources.json`. */
export const texts = {
  law: { file: 'law/社会救助法2026_wikisource.md' },
  m57: { file: 'law/最低生活保障审核确认办法_民发2021-57.md' },
  m43: { file: 'law/特困人员认定办法_民发2021-43.md' },
  rigid: { file: 'law/刚性支出困难家庭认定办法_民发2024-57.md' },
  cq2016: { file: 'law/重庆市城乡居民最低生活保障条例2016.md' },
  interim: { file: 'law/社会救助暂行办法2019.md' },
  n83: { file: 'law/进一步做好低保等社会救助兜底_民发2022-83.md' },
  z18: { file: 'law/改革完善社会救助制度的意见_2020.md' },
  s39: { file: 'law/国办发2023-39_低收入人口动态监测.md' },
  child: { file: 'law/事实无人抚养儿童.md' },
  orphan: { file: 'law/孤儿保障.md' },
  legal: { file: 'law/法律援助法.md' },
  review: { file: 'law/不服_复议法诉讼法节录.md', part: '行政复议法' },
  court: { file: 'law/不服_复议法诉讼法节录.md', part: '行政诉讼法' },
  civil: { file: 'law/民法典_扶养与行为能力节录.md' },
  violence: { file: 'law/反家庭暴力法.md' },
  barrier: { file: 'law/无障碍环境建设法节录.md' },
  notice: { file: 'notice.txt' },
};

/** Documents of which the folder has no text, only what its digest says of them: the lines with this name. */
export const digests = {
  std: '渝民规〔2025〕6号',
  t2026: '进一步健全完善临时救助制度的意见',
  cq128: '渝府办发〔2022〕128号',
  cqrigid: '渝民规〔2025〕1号',
  minor: '未成年人保护法',
  pipl: '个保法',
  medins: '医疗保障法',
  rescue: '381号',
};
