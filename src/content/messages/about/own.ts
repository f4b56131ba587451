/** Words of the page where a helper says who they are themselves, for every form and paper. */
export const ownTexts = {
  title: '自己的名字、电话',
  heading: '帮人办的是您？|留下名字、电话',
  hint: '只在这部手机上。||下回帮人填，|自动填好。',
  name: '您的姓名',
  phone: '您的电话',
  paper: '印在海报、传单、|回执上吗？',
  paperHint: '印了，|谁都看得到。',
  yes: '印，让人来找我',
  no: '不印',
  save: '存好',
  saved: '存好了。',
  failed: '没存上，|请再试一次。',
  erase: '不要了，|去删掉',
} as const;
