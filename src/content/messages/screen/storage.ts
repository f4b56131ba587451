/** What screens say about the phone's storage: one true sentence a cause. */
export const storageTexts = {
  unreadable: '手机一时读不出来',
  unreadableText: '以前填的，|我们没有动。||请再试一次，|或打电话问。',
  again: '再试一次',
  damaged: '以前填的|打不开了',
  damagedText: '可能是存的时候|坏了。||可以放到一边，|重新填。||新的送出以前，|原来那份不删。',
  untouched: '我们没有动它，|还在这部手机里。',
  see: '去看看',
  startAnew: '放到一边，|重新填',
  notDurable: '这台设备存不住，|关了就没了。||请一次填完，|或打电话说。',
  notDurableSent: '这台设备不能保存。|送到以前，|先别关这一页。',
  lost: (count: number) => `以前填的 ${count} 份，|这部手机打不开了。`,
  saving: '正在存……',
  /** Beside the fields, while one goes on. */
  notSaved: {
    full: '手机满了，|刚才这一步没存上。||先别关，|删些照片再试，|或打电话问。',
    forbidden: '没存上，手机不让存。|先别关，打电话问。',
    unreadable: '没存上，|手机一时读不出来。||先别关，打电话问。',
    newer: '没存上，|别的窗口改过这份。||两份都没丢，|请点“看那边的”。',
  },
  /** At 送出. */
  notSent: {
    full: '手机满了，没存上。|请删些照片，|再点一次。',
    forbidden: '手机不让存。|请再点一次，|或打电话问。',
    unreadable: '手机一时读不出来。|请再点一次，|或打电话问。',
    newer: '别的窗口改过这份。|请回去看一遍。',
  },
  newer: {
    title: '别的窗口|改过这一份',
    text: '那边存得晚。|这里填的也留着，|没有丢。',
    show: '看那边的',
  },
  aside: { title: '另一个窗口填的|也存着', text: '要换成那一份吗？|现在这份不会丢。', show: '换成那份' },
} as const;
