import { type Day, day } from '../../dates';
import type { Source } from '../../source';

/** Start days, parsed once: a source is named hundreds of times in a check. */
const inForce = {
  '2014-05-01': day('2014-05-01'),
  '2016-05-01': day('2016-05-01'),
  '2021-07-01': day('2021-07-01'),
  '2021-01-01': day('2021-01-01'),
  '2025-01-01': day('2025-01-01'),
  '2026-07-01': day('2026-07-01'),
};

const lawName = '中华人民共和国社会救助法';

/** 《社会救助法》, in force 2026-07-01: the highest of the texts used here. */
export function assistanceLaw(article: string): Source {
  return {
    document: lawName,
    article,
    from: inForce['2026-07-01'],
    confidence: 'full-text',
  };
}

/** 《最低生活保障审核确认办法》 民发〔2021〕57号. */
export function allowanceMeasures(article: string): Source {
  return {
    document: '最低生活保障审核确认办法',
    number: '民发〔2021〕57号',
    article,
    from: inForce['2021-07-01'],
    confidence: 'full-text',
  };
}

/** 《特困人员认定办法》 民发〔2021〕43号. */
export function extremePovertyMeasures(article: string): Source {
  return {
    document: '特困人员认定办法',
    number: '民发〔2021〕43号',
    article,
    from: inForce['2021-07-01'],
    confidence: 'full-text',
  };
}

/** 《刚性支出困难家庭认定办法》 民发〔2024〕57号; not to be taken for 民发〔2021〕57号. */
export function rigidSpendingMeasures(article: string): Source {
  return {
    document: '刚性支出困难家庭认定办法',
    number: '民发〔2024〕57号',
    article,
    from: inForce['2025-01-01'],
    confidence: 'full-text',
  };
}

/** 民政部等四部门 通知 (2022); the text was read in a reprint, its number and day only recalled, and so left out. */
export function safetyNetNotice(article: string): Source {
  return {
    document: '关于进一步做好最低生活保障等社会救助兜底保障工作的通知',
    article,
    confidence: 'full-text',
  };
}

/** 《重庆市城乡居民最低生活保障条例》(2016), a local regulation. */
export function chongqingRegulation(article: string): Source {
  return {
    document: '重庆市城乡居民最低生活保障条例',
    article,
    from: inForce['2016-05-01'],
    confidence: 'full-text',
  };
}

/** 中办国办《关于改革完善社会救助制度的意见》 中办发〔2020〕18号. */
export function reformOpinion(article: string): Source {
  return {
    document: '关于改革完善社会救助制度的意见',
    number: '中办发〔2020〕18号',
    article,
    confidence: 'full-text',
  };
}

/** 民政部、财政部《关于进一步健全完善临时救助制度的意见》 (2026-01); its number was not seen. */
export const temporaryAssistanceOpinion: Source = {
  document: '民政部 财政部关于进一步健全完善临时救助制度的意见',
  confidence: 'excerpt',
};

/** 国办《关于加强孤儿保障工作的意见》. */
export function orphanOpinion(article: string): Source {
  return {
    document: '国务院办公厅关于加强孤儿保障工作的意见',
    number: '国办发〔2010〕54号',
    article,
    confidence: 'full-text',
  };
}

/** 民政部等《关于进一步加强事实无人抚养儿童保障工作的意见》; text read, number recalled only and so left out. */
export function unsupportedChildOpinion(article: string): Source {
  return { document: '关于进一步加强事实无人抚养儿童保障工作的意见', article, confidence: 'full-text' };
}

/** 《法律援助法》. */
export function legalAidLaw(article: string): Source {
  return { document: '中华人民共和国法律援助法', article, confidence: 'full-text' };
}

/** Known from memory alone, its number with it: names whom to ask, decides nothing. */
export const disabilitySubsidyOpinion: Source = {
  document: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见',
  confidence: 'recollection',
};

/** 《社会救助暂行办法》 (国务院令第649号), where the law of 2026 says nothing else. */
export function interimMeasures(article: string): Source {
  return {
    document: '社会救助暂行办法',
    number: '国务院令第649号',
    article,
    from: inForce['2014-05-01'],
    confidence: 'full-text',
  };
}

/** 《民法典》: who is of age, who owes support to whom. */
export function civilCode(article: string): Source {
  return {
    document: '中华人民共和国民法典',
    article,
    from: inForce['2021-01-01'],
    confidence: 'full-text',
  };
}

/** What the law of 2026 took over from, article by article; a day before it cites what was in force then. */
const beforeTheLaw: Readonly<Record<string, (() => Source) | undefined>> = {
  第十六条: () => interimMeasures('第十四条'),
  第十八条: () => interimMeasures('第九条'),
  第二十条: () => interimMeasures('第十二条第二款'),
  第二十一条: () => allowanceMeasures('第八条第二款'),
  第二十四条: () => interimMeasures('第二十八条'),
  第二十五条: () => interimMeasures('第三十三条'),
  第二十六条: () => interimMeasures('第三十七条'),
  第二十七条: () => interimMeasures('第四十二条'),
  第二十八条: () => interimMeasures('第二十条'),
  第二十九条: () => interimMeasures('第四十七条'),
  第三十条: () => interimMeasures('第三十二条'),
  第三十一条: () => interimMeasures('第五十条'),
  第三十七条: () => interimMeasures('第十一条'),
  第五十一条: () => interimMeasures('第三十二条'),
};

/** The source in force on a day: of the law of 2026, before it, what stood in its place. */
export function sourceOn(source: Source, on: Day): Source {
  if (source.from === undefined || source.from <= on || source.document !== lawName) return source;
  return beforeTheLaw[source.article ?? '']?.() ?? source;
}
