/** Words of the sheet that 打电话问 opens: whom to call, and what to say. */
export const helpTexts = {
  title: '打给谁',
  first: '街道救助热线，|先打这个',
  next: '打不通，|再打这个',
  say: '想问救助的事，|直接说就行。',
  sayForm: '就说：|我在填表，不会填，|请帮帮我。',
  sayCase: (number: string) => `就说：|问 ${number} |办到哪了。`,
  later: '先存着，|以后接着填',
  laterNote: '填的都在这部手机里',
  callMe: '请打电话给我',
  callMeNote: '留个姓名和电话就行',
  danger: '有生命危险，|先打这些',
  close: '不打了',
} as const;
