// The application (我要申请): every page of every part, from whom it is for to what can be added afterwards.
import { begin, fillContact, listed, openPart, sign, toCheck } from '../../test/e2e/support/apply-steps.mjs';

const granny = { name: '王婆婆', place: '3组，水井旁边第二家', phone: '13900012671' };
const number = '110105195003080022';

/** One page after another: what it says, what to do there, and the name of its picture. */
async function pages({ hand, shot }, steps) {
  for (const [words, picture, act = async () => undefined] of steps) {
    await hand.sees(words);
    const goesOn = await hand.hasRows();
    if (goesOn) await shot(picture);
    await act();
    if (goesOn) continue;
    await shot(picture);
    await hand.tap('下一题');
  }
}

const choosing =
  (hand, ...words) =>
  async () => {
    for (const one of words) await ((await hand.hasRows()) ? hand.answer(one) : hand.choose(one));
  };
/** The last option that says just this: short words stand in longer ones and under several questions. */
const choosingLast = (hand, words) => async () => {
  if (await hand.hasRows()) return hand.answer(new RegExp(`^${words}$`));
  await hand.page
    .locator('label:visible')
    .filter({ hasText: new RegExp(`^${words}$`) })
    .last()
    .click();
};
const typing = (hand, fields) => async () => {
  for (const [id, words] of Object.entries(fields)) await hand.type(id, words);
  await hand.page.keyboard.press('Tab');
  await hand.page.waitForTimeout(300);
};

/** Somebody helps with an urgent need; the hukou is elsewhere and the phone is borrowed. */
export async function applyForAnother(walk) {
  const { hand, town, shot } = walk;
  await hand.page.goto(town.url);
  await hand.tap('我要申请');
  await hand.sees('一个人一份');
  await shot('apply-people-none');
  await hand.tap('别人托我办');
  await pages(walk, [
    ['等不了几天', 'apply-who-3-urgent', choosing(hand, '急，等不了')],
    ['出了什么事', 'apply-who-4-event', choosing(hand, '突然生重病')],
    ['出在哪里', 'apply-who-4-place'],
    ['看办到哪了吗', 'apply-who-5-phone', choosing(hand, '不用，这是借来的手机')],
    ['您是哪一位', 'apply-who-6-helper', helping(hand)],
    ['什么人', 'apply-who-6-kin', choosing(hand, '邻居、朋友')],
    ['自己不方便', 'apply-who-7-why', choosing(hand, '不会用手机')],
    ['来办的吗', 'apply-who-7-authority', choosing(hand, '有签名的纸条')],
    ['拍委托的纸条', 'apply-who-8-paper'],
  ]);
  await hand.sees('叫什么');
}

const helping = (hand) => async () => {
  await typing(hand, { helperName: '李小明', helperPhone: '13900012671' })();
};

export async function applyContact(walk) {
  const { hand, town, shot } = walk;
  await begin(hand, town.url);
  await hand.sees('叫什么');
  await hand.tap('下一题');
  await hand.sees('有 1 处要改');
  await shot('apply-contact-1-error');
  await pages(walk, [
    ['叫什么', 'apply-contact-1-name', typing(hand, { personName: granny.name })],
    ['住哪里', 'apply-contact-2-address', typing(hand, { address: granny.place })],
    ['怎么找到', 'apply-contact-3-reach', typing(hand, { phone: granny.phone })],
  ]);
  await listed(hand);
  await shot('apply-parts-begun');
}

/** A person with a name and a place, at the list of parts. */
async function beginPerson({ hand, town }) {
  await begin(hand, town.url);
  await fillContact(hand, granny);
}

export async function applyPerson(walk) {
  const { hand, shot } = walk;
  await beginPerson(walk);
  await openPart(hand, '家里几口人');
  await pages(walk, [
    ['在本街道吗', 'apply-person-1-hukou', choosing(hand, '在')],
    ['是哪一种', 'apply-person-2-home', choosing(hand, '农村')],
  ]);
  await hand.sees('身份证号');
  await hand.type('idNumber', number.slice(0, 17));
  await hand.tap('下一题');
  await hand.sees('有 1 处要改');
  await shot('apply-person-1-error');
  await pages(walk, [
    ['身份证号', 'apply-person-1-number', typing(hand, { idNumber: number })],
    ['做什么', 'apply-person-3-work', choosing(hand, '种地')],
    ['身体情况', 'apply-person-4-consent', choosing(hand, '同意，可以问')],
    ['身体怎么样', 'apply-person-5-health', choosing(hand, '长年吃药')],
    ['有残疾吗', 'apply-person-6-disability', choosing(hand, '有残疾，没办证')],
    ['自己能行吗', 'apply-person-7-care', choosing(hand, '自己能行')],
  ]);
  await hand.sees('家里还有谁');
}

/** The list of the family, with everything before it left out. */
async function toMembers({ hand }) {
  await openPart(hand, '家里几口人');
  await hand.sees('在本街道吗');
  await hand.answer('在');
  await hand.answer('农村');
  for (const words of ['身份证号', '做什么', '身体情况']) {
    await hand.sees(words);
    await hand.tap('下一题');
  }
  await hand.sees('家里还有谁');
}

export async function applyMembers(walk) {
  const { hand, shot } = walk;
  await beginPerson(walk);
  await toMembers(walk);
  await shot('apply-members-0-none');
  await hand.tap('写一个家里人');
  await pages(walk, [
    ['这位家里人', 'apply-members-1-name', member(hand)],
    ['身份证号', 'apply-members-2-number', typing(hand, { memberIdNumber: '11010519780101001X' })],
    ['住一起吗', 'apply-members-3-together', choosing(hand, '在别处，有特别情况')],
    ['能问问', 'apply-members-4-consent', choosing(hand, '同意，可以问')],
    ['现在在哪里', 'apply-members-5-away', choosing(hand, '当兵')],
    ['身体情况', 'apply-members-6-consent', choosing(hand, '同意，可以问')],
    ['身体怎么样', 'apply-members-7-health', choosing(hand, '长年吃药')],
    ['有残疾吗', 'apply-members-8-disability', choosing(hand, '有残疾证')],
    ['查收入财产吗', 'apply-members-11-agrees', choosing(hand, '等本人自己同意')],
  ]);
  await hand.sees('家里还有谁');
  await shot('apply-members-one');
}

const member = (hand) => async () => {
  await typing(hand, { memberName: '李小明' })();
  await hand.choose('儿女');
};

export async function applyMeans(walk) {
  const { hand } = walk;
  await beginPerson(walk);
  await openPart(hand, '收入、花的钱');
  await pages(walk, [
    ['一共有多少钱', 'apply-means-1-income'],
    ['每样收入', 'apply-means-1-wages', typing(hand, { pension: '160' })],
    ['还有别的', 'apply-means-2-farm', typing(hand, { farm: '1200' })],
    ['哪些大钱', 'apply-means-5-medical', typing(hand, { medical: '8000' })],
  ]);
  await openPart(hand, '房子、车、存款');
  await pages(walk, [
    ['有车吗', 'apply-means-4-vehicles', choosing(hand, '摩托车')],
    ['店铺吗', 'apply-means-4-company', choosing(hand, '没有')],
    ['存款、房子', 'apply-means-3-savings', typing(hand, { savings: '3000', homes: '1' })],
  ]);
  await listed(hand);
}

/** The trouble brings in the relatives who owe support, and papers. */
export async function applyTrouble(walk) {
  const { hand, shot } = walk;
  await beginPerson(walk);
  await openPart(hand, '难处');
  await pages(walk, [
    ['难在哪里', 'apply-trouble-1-what', choosing(hand, '生病', '没人照顾')],
    ['说说难处', 'apply-trouble-4-story', () => hand.choose('有人帮忙反映过')],
    ['是多少', 'apply-trouble-4-report'],
  ]);
  await openPart(hand, '父母、儿女');
  await hand.sees('不住一起的');
  await shot('apply-supporters-0-none');
  await hand.tap('写一个亲人');
  await pages(walk, [
    ['是哪一位', 'apply-supporters-1-name', supporter(hand)],
    ['能供养吗', 'apply-supporters-2-can', choosing(hand, '自己也困难')],
  ]);
  await hand.sees('再写一个');
  await hand.tap('下一题');
  await openPart(hand, '照片和单据');
  await hand.sees('有就拍');
  await shot('apply-papers-2-list');
  await hand.ready();
  await hand.page.getByRole('button', { name: '没有诊断书', exact: true }).click();
  await hand.sees('办好的 1 样');
  await shot('apply-papers-2-begun');
  await hand.tap('改');
  await hand.sees('拍照');
  await shot('apply-papers-4-diagnosis');
}

const supporter = (hand) => async () => {
  await typing(hand, { supporterName: '李大海' })();
  await hand.choose('儿女');
};

export async function applyDeclaration(walk) {
  const { hand, shot } = walk;
  await beginPerson(walk);
  await openPart(hand, '同意和签字');
  await pages(walk, [
    ['亲属吗', 'apply-declare-5-kin', choosingLast(hand, '有')],
    ['是哪一位', 'apply-declare-6-who', typing(hand, { kinWho: '李小明，侄子' })],
    ['签个名', 'apply-declare-7-sign', choosing(hand, '用手指在手机上签')],
  ]);
  await hand.sees('在框里签名');
  await shot('apply-declare-8-pad');
}

/** What is enough, then check, send, receipt, and the case with what can be added. */
export async function applySend(walk) {
  const { hand, shot } = walk;
  await beginPerson(walk);
  await withOneMember(walk);
  await sign(hand);
  await shot('apply-parts-enough');
  await toCheck(hand);
  await shot('apply-check');
  await hand.tap('显示号码');
  await hand.sees('盖住号码');
  await shot('apply-check-numbers');
  await hand.choose('以上是实情');
  await shot('apply-check-agreed');
  await hand.tap(/^交给街道$/);
  await hand.sees('请看一眼');
  await shot('apply-send');
  await hand.tap('同意');
  await hand.sees('可以念给人听');
  await shot('apply-receipt');
  await hand.tap('看办到');
  await hand.sees('办到哪一步');
  await shot('apply-case');
}

async function withOneMember(walk) {
  const { hand } = walk;
  await toMembers(walk);
  await hand.tap('写一个家里人');
  await hand.sees('这位家里人');
  await member(hand)();
  await hand.tap('下一题');
  await hand.sees('身份证号');
  await hand.type('memberIdNumber', '11010519780101001X');
  await hand.tap('下一题');
  await hand.sees('住一起吗');
  await hand.choose('住一起');
  await hand.tap('下一题');
  await hand.sees('身体情况');
  await hand.answer('先不说');
  await hand.sees('查收入财产吗');
  await hand.answer('等本人自己同意');
  await hand.sees('再写一个');
  await hand.tap('下一题');
}

/** Several people at once: the list, and what deleting says. */
export async function applyPeople(walk) {
  const { hand, town, shot } = walk;
  await beginPerson(walk);
  await hand.page.goto(`${town.url}/pages/application/people`);
  await hand.sees('王*');
  await shot('apply-people-one');
  await hand.tap('删掉');
  await hand.sees('不删');
  await shot('apply-people-delete');
  await hand.tap('删掉这一份');
  await hand.sees('找回来');
  await shot('apply-people-deleted');
}
