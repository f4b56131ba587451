/** Words around photos. */
export const photoTexts = {
  add: '拍照或选照片',
  take: '拍照',
  takeMore: '再拍一张',
  album: '从相册选',
  remove: '删掉',
  saved: '存在这部手机',
  marked: '存在这部手机，|加了“仅用于”字样',
  keeping: (at: number, of: number) => `正在存第 ${at} 张，|共 ${of} 张……`,
  wait: '照片还在存……',
  lost: '手机里找不到了，|请重拍',
  openSettings: '去设置里打开相机',
  /** Drawn across photos of identity papers. */
  mark: (town: string, day: string) => `仅用于${town}社会救助申请 ${day}`,
  doubt: {
    blurred: { title: '这张有点糊，|再拍一张？', text: '看得清字，|就不用再拍。' },
    small: { title: '这张太小，|再拍一张？', text: '小图上的字可能看不清。' },
  },
  retake: '重拍这张',
  data: (megabytes: string) => `约需 ${megabytes} MB 流量`,
  dataText: '正在用手机流量。|有无线网再送也行。',
  trouble: {
    refused: { title: '手机没让用相机', text: '可以去设置里打开。|不传照片也能送。' },
    full: { title: '手机满了，|有照片没存上', text: '请删些东西再拍。|不传照片也能送。' },
    unreadable: { title: '有照片打不开', text: '照片坏了或是空的。|请直接拍照，|或改存为 JPG 再选。' },
  },
} as const;
