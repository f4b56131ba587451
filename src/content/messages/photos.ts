/** Words around photos. */
export const photoTexts = {
  add: '拍照或选照片',
  remove: '删掉',
  saved: '存在这部手机',
  lost: '手机里找不到了，请重拍',
  openSettings: '去设置里打开相机',
  trouble: {
    refused: { title: '手机没让用相机', text: '可以去设置里打开。不传照片也能送。' },
    full: { title: '手机满了，照片没存上', text: '请删些东西再拍。不传照片也能送。' },
    unreadable: { title: '有照片打不开', text: '请直接拍照，或改存为 JPG 再选。' },
  },
} as const;
