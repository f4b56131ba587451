/** Words around the frame for a signature. */
export const signatureTexts = {
  frame: '签名的框，用手指写名字',
  kept: '您签的名',
  clear: '擦掉，|再签一遍',
  again: '再签一遍',
  sideways: '手机横过来签，|框更大',
  upright: '手机竖着签',
  turned: '把手机横过来，|从框的上边往下写。',
  dot: '只看到一个点，|请写名字，|或画一个十字。',
  saved: '签名已存在这部手机。',
  failed: '没存上，|请再签一遍。|还不行就换一种办法签。',
  full: '手机满了，没存上。|请删些照片，|再签一遍。',
  otherWay: '换一种办法签',
} as const;
