import { labels, none, type Options, unknown } from './options';

export const disabilityTexts: Options = {
  ...labels({
    none: '没有残疾',
    'no-card': '有残疾，|没办证',
    'card-1': '有证，一级',
    'card-2': '有证，二级',
    'card-3': '有证，三级',
    'card-4': '有证，四级',
    card: '有证，|不知几级',
  }),
  ...unknown('问残联'),
};

export const disabilityKindOptions: Options = {
  ...labels({
    limb: '肢体',
    sight: '视力',
    hearing: '听力',
    speech: '言语',
    intellectual: '智力',
    mental: '精神',
    multiple: '多重',
  }),
  ...unknown('看残疾证'),
};

export const illnessOptions: Options = {
  none: { label: '没有重病' },
  diagnosed: { label: '医生说是重病' },
  recognised: { label: '当地定了|是重特大疾病', note: '区医保局|或区民政局定的' },
  ...unknown('问医院医保办'),
};

export const careOptions: Options = {
  ...labels({
    eats: '自己吃饭',
    dresses: '自己穿衣',
    getsOutOfBed: '自己上下床',
    usesToilet: '自己上厕所',
    walksIndoors: '在屋里走动',
    bathes: '自己洗澡',
  }),
  ...none('一样也不能'),
  ...unknown('问照顾的人'),
};
