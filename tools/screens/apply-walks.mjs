// The application (我要申请): every page of every part, from whom it is for to what can be added afterwards.
import { begin, declare, fillContact, openPart } from '../../test/e2e/apply-steps.mjs';

const granny = { name: '王婆婆', place: '3组，水井旁边第二家', phone: '13900012671' };
const number = '110105195003080022';

/** One page after another: what it says, what to do there, and the name of its picture. */
async function pages({ hand, shot }, steps) {
  for (const [words, picture, act = async () => undefined] of steps) {
    await hand.sees(words);
    await act();
    await shot(picture);
    await hand.tap('下一题');
  }
}

const choosing =
  (hand, ...words) =>
  async () => {
    for (const one of words) await hand.choose(one);
  };
/** The last option that says just this: short words stand in longer ones and under several questions. */
const choosingLast = (hand, words) => async () => {
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
  await hand.tap('给一个人申请');
  await pages(walk, [
    ['给谁申请', 'apply-who-1-whom', choosing(hand, '别人托我办')],
    ['的户口', 'apply-who-2-hukou', choosing(hand, '不在，在别处')],
    ['等不了几天', 'apply-who-3-urgent', choosing(hand, '急，等不了')],
    ['出了什么事', 'apply-who-4-event', choosing(hand, '突然生重病')],
  ]);
  await hand.sees('有 1 处要改');
  await shot('apply-who-4-event-error');
  await hand.type('eventPlace', '镇上卫生院门口');
  await hand.tap('下一题');
  await pages(walk, [
    ['查进度吗', 'apply-who-5-phone', choosing(hand, '不用，这是借来的手机')],
    ['您是哪一位', 'apply-who-6-helper', helping(hand)],
    ['来办的吗', 'apply-who-7-authority', choosing(hand, '有签名的纸条')],
    ['拍委托的纸条', 'apply-who-8-paper'],
  ]);
  await hand.sees('填哪些');
}

const helping = (hand) => async () => {
  await typing(hand, { helperName: '李小明', helperPhone: '13900012671' })();
  await hand.choose('邻居、朋友');
};

export async function applyContact(walk) {
  const { hand, town, shot } = walk;
  await begin(hand, town.url);
  await shot('apply-parts-none');
  await openPart(hand, '姓名、住处、电话');
  await hand.sees('叫什么');
  await hand.tap('下一题');
  await hand.sees('有 1 处要改');
  await shot('apply-contact-1-error');
  await pages(walk, [
    ['叫什么', 'apply-contact-1-name', typing(hand, { personName: granny.name })],
    ['住哪里', 'apply-contact-2-address', typing(hand, { address: granny.place })],
    ['怎么找到', 'apply-contact-3-reach', typing(hand, { phone: granny.phone })],
    ['难处', 'apply-contact-4-story'],
  ]);
  await hand.sees('填哪些');
  await shot('apply-parts-begun');
}

export async function applyPerson(walk) {
  const { hand, town, shot } = walk;
  await begin(hand, town.url);
  await openPart(hand, '申请人的情况');
  await hand.sees('身份证号');
  await hand.type('idNumber', number.slice(0, 17));
  await hand.tap('下一题');
  await hand.sees('有 1 处要改');
  await shot('apply-person-1-error');
  await pages(walk, [
    ['身份证号', 'apply-person-1-number', typing(hand, { idNumber: number })],
    ['是哪一种', 'apply-person-2-home', choosing(hand, '农村', '是')],
    ['做什么', 'apply-person-3-work', choosing(hand, '种地')],
    ['身体情况', 'apply-person-4-consent', choosing(hand, '同意，可以问')],
    ['身体怎么样', 'apply-person-5-health', choosing(hand, '长年吃药', '有残疾，没办证', '自己能行')],
  ]);
  await hand.sees('填哪些');
}

export async function applyMembers(walk) {
  const { hand, town, shot } = walk;
  await begin(hand, town.url);
  await openPart(hand, '家里的人');
  await hand.sees('家里还有谁');
  await shot('apply-members-0-none');
  await hand.tap('写一个家人');
  await pages(walk, [
    ['这个人', 'apply-members-1-name', member(hand)],
    ['身份证号', 'apply-members-2-number', typing(hand, { memberIdNumber: '11010519780101001X' })],
    ['住一起吗', 'apply-members-3-together', choosing(hand, '在别处，有特别情况')],
    ['能问问', 'apply-members-4-consent', choosing(hand, '同意，可以问')],
    ['现在在哪里', 'apply-members-5-away', choosing(hand, '当兵')],
    ['身体情况', 'apply-members-6-consent', choosing(hand, '同意，可以问')],
    ['身体怎么样', 'apply-members-7-health', choosing(hand, '长年吃药', '有残疾证')],
    ['靠什么过日子', 'apply-members-8-from', choosing(hand, '上班', '种地、养殖')],
    ['有多少钱', 'apply-members-9-income', typing(hand, { memberIncome: '1200' })],
    ['种地养殖', 'apply-members-10-farm', typing(hand, { memberFarm: '4800' })],
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
  const { hand, town } = walk;
  await begin(hand, town.url);
  await openPart(hand, '收入');
  await pages(walk, [
    ['有多少收入', 'apply-means-1-wages', typing(hand, { pension: '160' })],
    ['还有别的', 'apply-means-2-farm', typing(hand, { farm: '1200' })],
  ]);
  await openPart(hand, '存款、房、车');
  await pages(walk, [
    ['存款、房子', 'apply-means-3-savings', typing(hand, { savings: '3000', homes: '1' })],
    ['有车吗', 'apply-means-4-vehicles', vehicles(hand)],
  ]);
  await openPart(hand, '一年的大花费');
  await pages(walk, [
    ['自己花了多少', 'apply-means-5-medical', typing(hand, { medical: '8000' })],
    ['一年花多少', 'apply-means-6-schooling'],
  ]);
  await hand.sees('填哪些');
}

const vehicles = (hand) => async () => {
  await hand.choose('摩托车');
  await choosingLast(hand, '没有')();
};

/** What is wished for brings in the relatives who owe support, and papers. */
export async function applyTrouble(walk) {
  const { hand, town, shot } = walk;
  await begin(hand, town.url);
  await openPart(hand, '难处和想要的帮助');
  await pages(walk, [
    ['难在哪里', 'apply-trouble-1-what', choosing(hand, '生病', '没人照顾')],
    ['哪些帮助', 'apply-trouble-2-wishes', choosing(hand, '没人养', '看病的钱')],
    ['现在领着', 'apply-trouble-3-now', choosing(hand, '没有')],
    ['反映过吗', 'apply-trouble-4-report'],
  ]);
  await openPart(hand, '父母、儿女');
  await hand.sees('不住一起的');
  await shot('apply-supporters-0-none');
  await hand.tap('写一个亲人');
  await pages(walk, [
    ['这位亲人', 'apply-supporters-1-name', supporter(hand)],
    ['能供养吗', 'apply-supporters-2-can', choosing(hand, '自己也困难')],
  ]);
  await hand.sees('再写一个');
  await hand.tap('下一题');
  await openPart(hand, '材料');
  await pages(walk, [
    ['能收证件和', 'apply-papers-1-consent', choosing(hand, '同意，可以收')],
    ['可能用得上', 'apply-papers-2-list'],
    ['户口簿', 'apply-papers-3-identity'],
    ['诊断书', 'apply-papers-4-diagnosis', choosing(hand, '拿不到')],
  ]);
}

const supporter = (hand) => async () => {
  await typing(hand, { supporterName: '李大海' })();
  await hand.choose('儿女');
};

export async function applyDeclaration(walk) {
  const { hand, town, shot } = walk;
  await begin(hand, town.url);
  await openPart(hand, '声明和签名');
  await pages(walk, [
    ['照实填的吗', 'apply-declare-1-truth', choosing(hand, '知道的都照实填了')],
    ['收入和财产', 'apply-declare-2-means', choosing(hand, '等本人自己同意')],
  ]);
  await hand.page.waitForTimeout(500);
  if ((await hand.text()).includes('14 岁')) {
    await pages(walk, [
      ['14 岁的孩子吗', 'apply-declare-3-child', choosingLast(hand, '有')],
      ['监护人', 'apply-declare-4-guardian', choosing(hand, '等监护人自己同意')],
    ]);
  }
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
  const { hand, town, shot } = walk;
  await begin(hand, town.url);
  await fillContact(hand, granny);
  await withOneMember(walk);
  await declare(hand);
  await shot('apply-parts-enough');
  await hand.tap('看一遍');
  await hand.sees('对不对');
  await shot('apply-check');
  await hand.tap('显示号码');
  await hand.sees('盖住号码');
  await shot('apply-check-numbers');
  await hand.tap('去提交');
  await hand.sees('请看一眼');
  await shot('apply-send');
  await hand.tap('同意');
  await hand.sees('可以念给人听');
  await shot('apply-receipt');
  await hand.tap('看办到');
  await hand.sees('办到哪一步');
  await shot('apply-case');
}

async function withOneMember({ hand }) {
  await openPart(hand, '申请人的情况');
  await hand.sees('身份证号');
  await hand.type('idNumber', number);
  await hand.tap('下一题');
  await hand.page.goBack();
  await hand.page.goBack();
  await hand.sees('填哪些');
  await openPart(hand, '家里的人');
  await hand.tap('写一个家人');
  await member(hand)();
  await hand.tap('下一题');
  await hand.sees('身份证号');
  await hand.type('memberIdNumber', '11010519780101001X');
  await hand.tap('下一题');
  await hand.sees('住一起吗');
  await hand.answer('住一起');
  await hand.sees('身体情况');
  await hand.answer('先不说');
  await hand.sees('靠什么过日子');
  await hand.answer('没有收入');
  await hand.sees('查收入财产吗');
  await hand.answer('等本人自己同意');
  await hand.sees('再写一个');
  await hand.tap('下一题');
  await hand.sees('填哪些');
}

/** Several people at once: the list, and what deleting says. */
export async function applyPeople(walk) {
  const { hand, town, shot } = walk;
  await begin(hand, town.url);
  await fillContact(hand, granny);
  await hand.page.goto(`${town.url}/pages/apply/people`);
  await hand.sees('王*');
  await shot('apply-people-one');
  await hand.tap('删掉');
  await hand.sees('不删');
  await shot('apply-people-delete');
  await hand.tap('删掉这一份');
  await hand.sees('找回来');
  await shot('apply-people-deleted');
}
