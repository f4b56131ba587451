import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportPerson } from '@/domain/case/whose-draft';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { addedPapers } from '@/forms/added-papers';
import { answerToRequest } from '@/forms/answer-to-request';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import { registration } from '@/forms/registration';
import { anApplicationWithPhotos, filledIn } from '../../fixtures/an-application';
import type { Phone } from '../harness/phone';
import { draftOf, kept, keptPhotos } from '../support/kept';
import { submit } from '../support/on-the-screen';
import type { Town } from '../support/town';
import type { Left } from './kept-on-phone';
import { officeRows } from './office-rows';
import type { Begun, Journey } from './play';

const place = readFileSync(resolve(__dirname, '../fixtures/place.jpg'));
/** The office knows a photo by its name for good: each phone has its own. */
const twoPhotos = (): readonly string[] => [randomUUID(), randomUUID()];
const onTheWay = /可以念给人听|街道系统已收到|正在送/;

type Answering = (photos: readonly string[]) => Answers;

/** Forms that make a case of their own, filled in and saved: killed from the page before 送出 on. */
export function ownCases(town: Town): readonly Journey[] {
  const filled = (form: FormDefinition, person: string, answersWith: Answering, open: string) => ({
    kind: form.id,
    begin: async (): Promise<Begun> => {
      const rows = officeRows(town.folder);
      const known = rows.receipts();
      const photos = form === registration ? [] : twoPhotos();
      return {
        server: town.url,
        storage: kept(draftOf(form, person, answersWith(photos))),
        files: keptPhotos(photos, place),
        open,
        draft: `draft:${form.id}:${person}`,
        atOffice: () => rows.casesAfter(known),
        photos: photos.length,
      };
    },
  });
  return [
    {
      ...filled(assistanceApplication, 'granny', anApplicationWithPhotos, 'pages/application/tasks?p=granny'),
      send: submit,
    },
    {
      ...filled(neighbourReport, reportPerson, aReport, 'pages/neighbour-report/check'),
      async send(phone) {
        await phone.waitFor('看一遍');
        await phone.tap('对的，去送出');
        await phone.tap('同意并送出');
        await phone.waitFor(onTheWay);
      },
    },
    {
      ...filled(registration, 'self', () => registered, 'pages/registration/send?p=self'),
      async send(phone) {
        await phone.waitFor('陈');
        await phone.tap({ role: 'button', label: '送出' });
        await phone.waitFor(onTheWay);
      },
    },
  ];
}

const registered: Answers = {
  relation: 'self',
  personName: '陈秀兰',
  village: '',
  place: '桥头第一家',
  phone: '13800002670',
  urgency: 'no',
};

function aReport(photos: readonly string[]): Answers {
  const told: Answers = { danger: 'no', signs: ['jobless'], ready: 'add', naming: 'anonymous', photos };
  return filledIn(
    neighbourReport,
    ({ id }) => told[id],
    () => true,
  );
}

/** What goes to a case that is there: killed from taking the photo on. */
export function toOneCase(town: Town, receipt: string, sender: Left): readonly Journey[] {
  const rows = officeRows(town.folder);
  const begun = (
    table: 'case_additions' | 'case_deeds',
    form: FormDefinition,
    at: string,
    open: string,
  ): Begun => {
    const [known, before] = [rows.keysOf(table, receipt), rows.boundPhotos(receipt)];
    const files = keptPhotos([], place);
    for (const [path, bytes] of sender.files.entries) files.entries.set(path, bytes);
    return {
      server: town.url,
      storage: new Map(sender.storage),
      files,
      open,
      draft: `draft:${form.id}:${receipt}-${at}`,
      hands: () => ({ photos: [[{ bytes: place }]] }),
      atOffice: () =>
        rows
          .keysOf(table, receipt)
          .filter((key) => !known.includes(key))
          .map((key) => ({ key, receipt, photos: rows.boundPhotos(receipt) - before })),
      photos: 1,
    };
  };
  return [
    {
      kind: 'added-papers',
      begin: async () =>
        begun('case_additions', addedPapers, 'other', `pages/cases/add?receipt=${receipt}&paper=other`),
      async send(phone) {
        await takePhoto(phone);
        await phone.tap('同意并送出');
        await phone.waitFor(onTheWay);
      },
    },
    {
      kind: 'answer',
      async begin() {
        town.office('request', receipt, 'photo', '请拍诊断书。', '--paper', 'diagnosis');
        const request = rows.openRequest(receipt);
        const open = `pages/cases/request?receipt=${receipt}&request=${request}`;
        return begun('case_deeds', answerToRequest, request, open);
      },
      async send(phone) {
        await phone.waitFor(/怎么答都行|您要答的是/);
        if (/怎么答都行/.test(phone.text())) await phone.tap('拍一张');
        await takePhoto(phone);
        await phone.tap('送给街道');
        await phone.waitFor(onTheWay);
      },
    },
  ];
}

/** Unless one stands there from before. */
async function takePhoto(phone: Phone): Promise<void> {
  await phone.waitFor(/拍照|再拍/);
  await phone.settle();
  if (phone.find({ text: '删掉' }).length > 0) return;
  await phone.tap('拍照');
  await phone.waitFor(/存在这部手机/);
}
