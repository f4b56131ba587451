import { rm } from 'node:fs/promises';
import sharp from 'sharp';
import type { Answers } from '@/domain/form/definition';
import { aLongReport, aServer, newKey, type TestServer } from '../../support/server/a-server';
import { aLongApplication, aMember, officeSays, sendApplication } from '../../support/server/an-application';
import { aPhoto, photoForm } from '../../support/server/photos';

let server: TestServer;
let me: Record<string, string>;
beforeEach(async () => {
  server = await aServer();
  me = await server.signIn('me');
});

async function upload(bytes?: Buffer): Promise<string> {
  const body = photoForm(bytes ?? (await aPhoto()));
  const sent = await server.call('sendAttachment', { headers: { ...me, ...newKey() }, body });
  return String(sent.body.attachment);
}

async function long(answers: Answers = {}) {
  const photos = { authority: await upload(), identity: [await upload()], signature: await upload() };
  const sent = await sendApplication(server, { ...aLongApplication(photos), ...answers }, { device: 'me' });
  expect(sent.status).toBe(201);
  return { ...photos, receipt: String(sent.body.receipt) };
}

const print = (receipt: unknown) => officeSays(server, 'print', String(receipt));

/** The section under a heading, its markup gone. */
function section(page: string, heading: string): string {
  const [, body = ''] = new RegExp(`<h2>${heading}</h2>([\\s\\S]*?)</section>`).exec(page) ?? [];
  return body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const pictures = (page: string) =>
  [...page.matchAll(/<img [^>]*src="data:image\/jpeg;base64,([^"]*)"/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64'),
  );

test('who applies on whose behalf, by what authority', async () => {
  const { receipt, authority } = await long();
  const who = section(await print(receipt), '谁来申请');
  expect(who).toMatch(/申请方式 代办：住在别处的父母、亲属/);
  expect(who).toMatch(/代办人 李小明 代办人电话 13900002222 代办人是申请人的 别的亲属/);
  expect(who).toMatch(/本人不便的原因 走不动、出不了门 委托凭据 有签名的纸条，我拍照/);
  expect(who).toContain(`委托照片 ${authority}.jpg`);
  expect(who).toMatch(/急，等不了。可先行救助，手续后补。/);

  const self = await sendApplication(server);
  const own = section(await print(self.body.receipt), '谁来申请');
  expect(own).toContain('申请方式 本人申请');
  expect(own).not.toMatch(/代办|先行救助|户籍不在/);
});

test('a hukou elsewhere is said with the office that the law names for each scheme', async () => {
  const { receipt } = await long();
  const who = section(await print(receipt), '谁来申请');
  expect(who).toMatch(
    /特困、医疗救助.*：户口所在地的街道（乡镇）（《中华人民共和国社会救助法》第三十七条第一款）/,
  );
  expect(who).toMatch(/临时救助：出事地方的街道（乡镇）（《中华人民共和国社会救助法》第三十七条第二款）/);
});

test('consents person by person, kin, papers with their files, and room for the staff', async () => {
  const { receipt, identity } = await long();
  await officeSays(server, 'consent', receipt, 'applicant', 'withdrawn', '--how', '打热线说');
  const page = await print(receipt);
  const consents = section(page, '核对授权和别的同意');
  expect(consents).toContain('王婆婆（申请人） 核对收入和财产 已撤回 2026-11-24 10:00 打热线说（lin）');
  expect(consents).toContain(
    '李小红（儿女） 核对收入和财产 等本人或监护人同意 李小红（儿女） 填身体情况 没同意',
  );
  expect(consents).toContain('李大山（丈夫、妻子） 核对收入和财产 同意 随申请提交');
  expect(consents).toMatch(/李远方（儿女） 核对收入和财产 本人未同意，须另行征得 $/);
  expect(section(page, '近亲属备案')).toContain('有近亲属在经办 有 近亲属 李书记，叔叔');
  const papers = section(page, '材料');
  expect(papers).toContain(`身份证、户口簿 已拍照 ${identity[0]}.jpg`);
  expect(papers).toMatch(/居住证 拿不到 诊断书 以后补/);
  expect(papers).toContain(server.backend.photos.root);
  expect(section(page, '街道填写')).toMatch(/经办人签名 +日期/);
});

test('the file holds the drawn signature with its moment, and fetches nothing', async () => {
  const drawing = await sharp({ create: { width: 800, height: 300, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const { receipt } = await long({ signatureDrawing: [await upload(drawing)] });
  const page = await print(receipt);
  const [only, ...others] = pictures(page);
  expect(others).toEqual([]);
  expect(await sharp(only).metadata()).toMatchObject({ format: 'jpeg', width: 800, height: 300 });
  expect(section(page, '声明和签名')).toMatch(/用手指在手机上签.*提交时间：2026-11-24 10:00/);
  expect(page).not.toMatch(/https?:|url\(|@import|src="(?!data:)|<link|<script/);
});

test('a signed sheet that was photographed is in it, both sides, made smaller', async () => {
  const sheet = await sharp({ create: { width: 3000, height: 4000, channels: 3, background: '#ccc' } })
    .jpeg()
    .toBuffer();
  const signaturePhotos = [await upload(sheet), await upload()];
  const { body } = await sendApplication(server, { signature: 'paper', signaturePhotos }, { device: 'me' });
  const found = await Promise.all(
    pictures(await print(body.receipt)).map((bytes) => sharp(bytes).metadata()),
  );
  expect(found.map(({ height }) => height)).toEqual([1400, 64]);
});

test('a signature whose file is gone is said by name, and the rest is printed', async () => {
  const { receipt, signature } = await long();
  await rm(server.backend.photos.pathOf(signature));
  const page = await print(receipt);
  expect(page).toContain(`签名照片读不出来：${signature}.jpg`);
  expect(page).toContain('李小红');
});

test('without a signature there is a line to sign on', async () => {
  const { body } = await sendApplication(server);
  expect(section(await print(body.receipt), '声明和签名')).toMatch(/街道来人时再签 申请人签名.*日期/);
});

const evil = `<script>alert(x)</script>"'&<img src=x onerror=y>`;

test('whatever people or the office wrote stays text', async () => {
  const name = '<script>王</script>';
  const members = [aMember({ id: '<b>', memberName: name, agrees: 'later' })];
  const { receipt } = await long({
    personName: name,
    helperName: name,
    members,
    address: evil,
    story: evil,
    reach: evil,
    eventPlace: evil,
    needNow: evil,
    kinWho: evil,
  });
  await officeSays(server, 'consent', receipt, 'supporter-1', 'agreed', '--how', evil);
  const page = await print(receipt);

  const tags = new Set([...page.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag));
  const ours =
    '!doctype html head meta title style body h1 h2 p span section div dl dt dd table thead tr th td ul li img';
  expect([...tags].filter((tag) => !ours.split(' ').includes(String(tag)))).toEqual([]);
  expect(pictures(page)).toHaveLength(1);
  expect(page.match(/<img/g)).toHaveLength(1);
  const written = page.split(
    '&lt;script&gt;alert(x)&lt;/script&gt;&quot;&#39;&amp;&lt;img src=x onerror=y&gt;',
  );
  expect(written).toHaveLength(8);
  expect(page.match(/&lt;script&gt;王/g)?.length).toBeGreaterThan(3);
});

test('a report is printed too, with its photos by name', async () => {
  const photo = await upload();
  const body = aLongReport({ photos: [photo], story: evil });
  const sent = await server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body });
  const page = await print(sent.body.receipt);
  expect(page).toContain(`${photo}.jpg`);
  expect(page).toContain('赵小满');
  expect(page).not.toContain('<script');
  expect(section(page, '街道填写')).toContain('经办人签名');
});

test('of an erased case nothing is printed but its number', async () => {
  const { receipt } = await long();
  await officeSays(server, 'erase', receipt);
  const page = await print(receipt);
  expect(page).toContain(receipt.replace(/(\d{4})(?=\d)/g, '$1 '));
  expect(page).not.toMatch(/王婆婆|李|身份证|以后补/);
});

test('a number nobody has prints nothing', async () => {
  expect(await print('470823165022')).toMatch(/^没有这个编号/);
});
