import { type Examples, nothing } from '../example';
import { CaseCard } from './case-card';

export const examples: Examples = {
  'waits-for-the-person': (
    <CaseCard
      title="李*"
      kind="救助申请"
      state={{ state: 'saved', text: '存在这部手机，|还没交' }}
      next="填到第 4 题，|昨天 18:05 存的。"
      action={{ label: '接着填', tone: 'secondary', onTap: nothing }}
    />
  ),
  'only-to-look': (
    <CaseCard
      title="邻居的事"
      kind="您告诉街道的"
      state={{ state: 'taken', text: '有人接手' }}
      next="村里已上门看过。||12月3日前|给您回话。"
      action={{ label: '看经过', tone: 'link', onTap: nothing }}
    />
  ),
  sending: (
    <CaseCard
      title="王*"
      state={{ state: 'sending', text: '正在送|（等网络）' }}
      next="有网了自己送，|您不用再填。"
    />
  ),
};
