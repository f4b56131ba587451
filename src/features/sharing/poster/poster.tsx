import { useEffect, useState } from 'react';
import { sharingTexts } from '@/content/messages/sharing/sharing';
import { plain } from '@/domain/marked-text';
import type { Policy } from '@/domain/policy/policy';
import type { Village } from '@/domain/region';
import { isRehearsal } from '@/stores/connection';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { CloseUp } from '@/ui/close-up/close-up';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { Picture } from '@/ui/picture/picture';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { useOwnOnPaper } from '../../screen/use-own-on-paper';
import { OwnDoor } from '../own-door';
import { linkTo } from '../passed-on';
import { Preview } from '../preview';
import styles from '../sharing.module.scss';
import { useCodeAddress } from '../use-code-address';
import { posterPainting } from './poster-painting';
import { posterWords } from './poster-words';
import { usePosterCode } from './use-poster-code';

export interface SharedPolicyProps {
  readonly policy: Policy;
  readonly sharedVillage?: Village | undefined;
}

/** 海报: painted first, looked at, then put into the album. */
export function Poster({ policy, sharedVillage }: SharedPolicyProps) {
  const { launch } = useStores();
  const address = useCodeAddress();
  const picture = usePosterPicture(policy, sharedVillage);
  const [large, setLarge] = useState(false);
  const label = sharingTexts.posterAlt(plain(policy.title));
  const isPainted = picture !== undefined && picture !== 'painting';
  return (
    <Screen
      title={sharingTexts.posterTitle}
      titleIsHeading
      overlay={
        large &&
        isPainted && (
          <CloseUp label={label} onClose={() => setLarge(false)}>
            <Picture className={styles.large} source={picture} label={label} />
          </CloseUp>
        )
      }
    >
      <Section>
        {picture === 'painting' && <Loading text={sharingTexts.posterMaking} />}
        {picture === undefined && <Notice tone="wait" title={sharingTexts.posterCannot} />}
        {isPainted && (
          <>
            <Preview label={label} onEnlarge={() => setLarge(true)}>
              <Picture className={styles.poster} source={picture} label={label} />
            </Preview>
            <Save picture={picture} name={plain(policy.title)} />
          </>
        )}
        {address === '' && launch.program === 'h5' && <Paragraph quiet text={sharingTexts.noCode} />}
        <OwnDoor />
      </Section>
    </Screen>
  );
}

function usePosterPicture(policy: Policy, village: Village | undefined): 'painting' | string | undefined {
  const { region, actions, connection } = useStores();
  const rehearsal = useSelected(connection, isRehearsal);
  const [picture, setPicture] = useState<'painting' | string | undefined>('painting');
  const code = usePosterCode(linkTo(policy, village));
  const own = useOwnOnPaper();
  const { paintPicture } = actions;
  useEffect(() => {
    if (code === 'looking' || own === 'looking') return;
    const words = posterWords(policy, region, village, rehearsal, own);
    void paintPicture(posterPainting(words, code)).then(setPicture);
  }, [code, own, policy, region, village, rehearsal, paintPicture]);
  return picture;
}

function Save({ picture, name }: { picture: string; name: string }) {
  const { launch, actions } = useStores();
  const [saved, setSaved] = useState<'saved' | 'refused' | 'failed' | undefined>();
  const words = {
    saved: launch.program === 'h5' ? sharingTexts.posterSavedH5 : sharingTexts.posterSaved,
    refused: sharingTexts.posterRefused,
    failed: sharingTexts.posterFailed,
  };
  const save = async (): Promise<void> => setSaved(await actions.keepPicture(picture, name));
  return (
    <>
      <Button icon="download" label={sharingTexts.posterSave} onTap={() => void save()} />
      {saved && <Notice tone={saved === 'saved' ? 'tip' : 'danger'} title={words[saved]} live />}
      {saved === 'refused' && (
        <Button
          tone="secondary"
          label={sharingTexts.openSettings}
          onTap={() => void actions.openSettings()}
        />
      )}
    </>
  );
}
