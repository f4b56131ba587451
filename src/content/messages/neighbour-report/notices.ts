import type { FormTexts } from '../../form-texts';

/** What the neighbour report says beside its questions. */
export const reportNotices: FormTexts['notices'] = {
  'danger-now': {
    tone: 'danger',
    title: '先打电话救人',
    lines: ['打完电话，|再回来接着填。', '填到哪里都存着，|不会丢。'],
    emergency: 'life',
  },
  'elder-unseen': {
    tone: 'danger',
    title: '先去敲敲门',
    lines: ['敲门、喊人，|给他打电话。', '没人应，|打 110。', '也告诉村（社区），|多个人找。'],
    emergency: 'life',
  },
  'child-harm': {
    tone: 'danger',
    title: '有人被伤害，|请打 110',
    lines: [
      '是孩子的话，|先陪着，|别走开。',
      '您可以打 110。',
      '村干部、学校、|医院的人：|依法要|马上打 110。',
    ],
    emergency: 'life',
  },
  'no-name': {
    tone: 'tip',
    title: '您没留名',
    lines: ['街道没法给您回话。', '送出后有编号和查询码，|记下来就能查。'],
  },
  'anonymous-cost': {
    tone: 'tip',
    title: '不留名会怎样',
    lines: [
      '街道看不到您是谁，|也没法回电话。',
      '为防乱报，|系统留一串乱码|180 天。',
      '这串乱码|认不出您，|到期就删。',
    ],
  },
};
