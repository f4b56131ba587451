import '../../../support/screen/page-life';
import examples from '@contract/examples/listCases.json';
import { caseView } from '@contract/schemas';
import { act } from 'react';
import * as v from 'valibot';
import type { CaseView } from '@/domain/case/case-timeline';
import { KeepDecision } from '@/features/cases/decision/keep-decision';
import { wayOf } from '@/stores/cases/case-way';
import { aProgram, rest } from '../../../support/screen/a-program';
import { aScreen } from '../../../support/screen/a-screen';
import { clear, tap } from '../../../support/screen/render';

afterEach(clear);

const [, , refused] = examples.answer.cases.map((one): CaseView => v.parse(caseView, one));
const decision = refused && wayOf(refused)?.decision;
if (!refused || !decision) throw new Error('the example has no refusal');

async function show(more: object) {
  const { stores } = await aProgram();
  const actions = { ...stores.actions, ...more };
  return aScreen(<KeepDecision view={refused as CaseView} decision={decision as never} />, {
    ...stores,
    actions,
  }); // looked at above
}

test('copied whole where there is no printer: number, outcome, conditions, reasons, and what counts', async () => {
  const copied: string[] = [];
  const { text } = await show({
    copy: async (words: string) => {
      copied.push(words);
      return 'copied';
    },
  });
  tap('复制这个结果', 'button');
  await act(rest);
  expect(copied[0]).toMatch(/编号 \d{4} \d{4} \d{4}\n.*这次没批[\s\S]*书面通知为准/);
  expect(copied[0]).not.toContain('|');
  expect(text()).toContain('复制好了');
});

test('what was not copied is not called copied', async () => {
  const { text } = await show({ copy: async () => 'failed' });
  tap('复制这个结果', 'button');
  await act(rest);
  expect(text()).toMatch(/没复制上/);
  expect(text()).not.toContain('复制好了');
});

test('printed where there is a printer', async () => {
  const print = jest.fn();
  await show({ print });
  tap('打印这一页', 'button');
  expect(print).toHaveBeenCalledTimes(1);
});
