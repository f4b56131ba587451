import { useDidHide } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import {
  oldPhotoCaption,
  oldPhotoFailed,
  oldPhotoLabel,
  oldPhotoTexts,
} from '@/content/messages/cases/parts/old-photo';
import type { Receipt } from '@/domain/case/receipt';
import type { Again } from '@/domain/case/way/waiting';
import { createOldPhotoStore, type OldPhotoState } from '@/stores/cases/old-photo';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { RingedPhoto } from '@/ui/ringed-photo/ringed-photo';
import { Paragraph } from '../../screen/section';

interface OldPhotoProps {
  readonly receipt: Receipt;
  readonly request: string;
  readonly again: Again;
}

/**
 * The photo that cannot be read, with the office's ring: shown when it is asked for and gone with the page. Whoever
 * cannot see it answers all the same.
 */
export function OldPhotoLook({ receipt, request, again }: OldPhotoProps) {
  const { actions } = useStores();
  const [store] = useState(() => createOldPhotoStore(actions.ask, { receipt, request }));
  const state = useSelected(store, (one) => one);
  const { looking, hide, show } = state;
  useDidHide(hide);
  useEffect(() => hide, [hide]);
  const isWished = looking === 'open' || looking === 'loading';
  const onTap = () => (isWished ? hide() : void show());
  return (
    <>
      <Shown state={state} again={again} />
      <Button tone="secondary" label={oldPhotoTexts[looking]} onTap={onTap} />
    </>
  );
}

function Shown({ state, again }: { readonly state: OldPhotoState; readonly again: Again }) {
  const { looking, photo, failure } = state;
  if (looking === 'loading') return <Loading text={oldPhotoTexts.opening} />;
  if (failure) return <Notice tone="wait" title={oldPhotoFailed(failure)} live />;
  if (!photo) return <Paragraph text={oldPhotoTexts.note} quiet />;
  const { image, ...shape } = photo;
  return (
    <>
      <RingedPhoto source={image} {...shape} label={oldPhotoLabel(again)} />
      <Paragraph text={oldPhotoCaption(again)} quiet />
    </>
  );
}
