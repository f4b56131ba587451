import { useEffect, useState } from 'react';
import { sharingTexts } from '@/content/messages/sharing';
import { plain } from '@/domain/marked-text';
import type { Policy } from '@/domain/policy';
import type { Village } from '@/domain/region';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { Picture } from '@/ui/picture/picture';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';
import { linkTo } from './passed-on';
import { posterPainting } from './poster-painting';
import { posterWords } from './poster-words';
import styles from './sharing.module.scss';
import { usePosterCode } from './use-poster-code';

export interface SharedPolicyProps {
  readonly policy: Policy;
  readonly sharedVillage?: Village | undefined;
}

/** 海报: painted first, looked at, then put into the album. */
export function Poster({ policy, sharedVillage }: SharedPolicyProps) {
  const { h5Address, launch } = useStores();
  const picture = usePosterPicture(policy, sharedVillage);
  return (
    <Screen title={sharingTexts.posterTitle} titleIsHeading>
      <Section>
        {picture === 'painting' && <Loading text={sharingTexts.posterMaking} />}
        {picture === undefined && <Notice tone="wait" title={sharingTexts.posterCannot} />}
        {picture !== undefined && picture !== 'painting' && (
          <>
            <Picture
              className={styles.poster}
              source={picture}
              label={sharingTexts.posterAlt(plain(policy.title))}
            />
            <Save picture={picture} name={plain(policy.title)} />
          </>
        )}
        {h5Address === '' && launch.program === 'h5' && <Words quiet text={sharingTexts.noCode} />}
      </Section>
    </Screen>
  );
}

function usePosterPicture(policy: Policy, village: Village | undefined): 'painting' | string | undefined {
  const { region, actions } = useStores();
  const [picture, setPicture] = useState<'painting' | string | undefined>('painting');
  const code = usePosterCode(linkTo(policy, village));
  const { paintPicture } = actions;
  useEffect(() => {
    if (code === 'looking') return;
    void paintPicture(posterPainting(posterWords(policy, region, village), code)).then(setPicture);
  }, [code, policy, region, village, paintPicture]);
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
