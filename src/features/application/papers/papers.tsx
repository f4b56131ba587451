import { useEffect } from 'react';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { common } from '@/content/messages/screen/common';
import { paperIds } from '@/domain/case/paper';
import { assistanceApplication } from '@/forms/application/application';
import { useSelected, useStores } from '@/stores/context';
import { Screen } from '../../screen/screen';
import { UnreadableDraft } from '../../screen/unreadable';
import { PaperPage } from './paper-page';
import { PapersHub, type PapersProps } from './papers-hub';

/** The part of papers: their list, or one of them. */
export function Papers({ page, ...props }: PapersProps & { page?: string | undefined }) {
  const store = useStores().draft(assistanceApplication, props.person);
  const status = useSelected(store, (state) => state.status);
  const paper = paperIds.find((id) => id === page);
  useEffect(() => void store.getState().open(), [store]);
  if (status === 'unreadable') return <UnreadableDraft title={applicationPageTexts.title} store={store} />;
  if (status === 'opening') return <Screen title={applicationPageTexts.title}>{common.loading}</Screen>;
  return paper ? <PaperPage person={props.person} paper={paper} /> : <PapersHub {...props} />;
}
