import { useState } from 'react';
import { tellMeTexts } from '@/content/messages/cases/receipt';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Section } from '../../screen/section';

type Asked = Exclude<keyof typeof tellMeTexts, 'ask'>;

/** After each thing that was sent: WeChat may tell once of what comes of it. Nothing where it cannot. */
export function TellMe() {
  const { askToTell } = useStores().actions;
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  if (!askToTell) return null;
  return (
    <Section>
      {asked && <Notice tone="tip" title={tellMeTexts[asked]} live />}
      {asked !== 'allowed' && (
        <Button
          tone="secondary"
          label={tellMeTexts.ask}
          onTap={() => void askToTell().then((came) => setAsked(came))}
        />
      )}
    </Section>
  );
}
