import { type Examples, nothing } from '../example';
import { TurnCard } from './turn-card';

const whose = { id: 'turn', label: '现在轮到谁', value: '轮到您了', tone: 'wait' } as const;
const due = { id: 'due', label: '最迟哪天', value: '12月30日（周三）|街道给您答复' } as const;
const todo = { id: 'todo', label: '要您做什么', value: '再拍一张诊断书', note: '没有、拿不到，也可以说' };

export const examples: Examples = {
  yours: (
    <TurnCard
      lines={[whose, { ...due, onTap: nothing }, todo]}
      speak={{ label: '念给我听', onTap: nothing }}
    />
  ),
  late: (
    <TurnCard
      lines={[
        { ...whose, value: '轮到街道', tone: 'accent' },
        { ...due, tone: 'danger', onTap: nothing, isOpen: true, opened: '从 11月18日算起。' },
      ]}
      sentence="轮到街道。街道该在12月30日前给您答复。"
    />
  ),
};
