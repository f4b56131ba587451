// 先报个名 as a person goes through it.

/** Both pages, for whoever stands on the first; `typed` counts the touches that typing needs. */
export async function fillRegistration(
  hand,
  { name = '陈秀兰', phone = '13800002670', urgency = '急，撑不了几天' } = {},
) {
  await hand.type('personName', name);
  await hand.tap('请选一个村');
  await hand.choose('青石村');
  await hand.tap('下一页');
  await hand.sees('怎么找到');
  await hand.type('phone', phone);
  await hand.choose(urgency);
  await hand.tap('下一页');
  await hand.sees('看一眼');
}
