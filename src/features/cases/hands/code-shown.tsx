import { useEffect } from 'react';
import { handsTexts, spokenCode } from '@/content/messages/cases/hands/hands';
import { common } from '@/content/messages/screen/common';
import type { Receipt } from '@/domain/case/receipt';
import type { FollowCodeStore } from '@/stores/cases/hands/follow-code';
import { useSelected } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { NumberCard } from '@/ui/number-card/number-card';
import { TextLink } from '@/ui/text-link/text-link';
import { Paragraph } from '../../screen/section';
import { useReadAloud } from '../../screen/use-read-aloud';

export interface CodeShownProps {
  readonly receipt: Receipt;
  readonly store: FollowCodeStore;
  readonly onDone: (words: string) => void;
}

/** The two numbers to read out, how long they are good for, and to whom not to tell them. */
export function CodeShown({ receipt, store, onDone }: CodeShownProps) {
  const code = useSelected(store, (state) => state.code);
  const over = useSelected(store, (state) => state.over);
  if (code === undefined) return <Box>{over && <Notice tone="wait" title={handsTexts.over} live />}</Box>;
  const drop = async (): Promise<void> => {
    if (await store.getState().revoke()) onDone(handsTexts.dropped);
  };
  return (
    <Box className="stack">
      <Paragraph text={handsTexts.how} />
      <Counted store={store} ending={receipt.slice(-4)} code={code} />
      <SayCode ending={receipt.slice(-4)} code={code} />
      <Paragraph text={handsTexts.tell} />
      <TextLink label={handsTexts.dropCode} onTap={() => void drop()} />
    </Box>
  );
}

interface CodeProps {
  readonly ending: string;
  readonly code: string;
}

/** Looks at the clock each second while it is on the screen. */
function Counted({ store, ending, code }: CodeProps & { readonly store: FollowCodeStore }) {
  const left = useSelected(store, (state) => state.left);
  useEffect(() => {
    const look = (): void => {
      store.getState().look();
      timer = setTimeout(look, 1000);
    };
    let timer = setTimeout(look, 1000);
    return () => clearTimeout(timer);
  }, [store]);
  return (
    <NumberCard
      numbers={[
        { label: handsTexts.ending, digits: ending },
        { label: handsTexts.code, digits: code },
      ]}
      note={handsTexts.left(left)}
    />
  );
}

function SayCode({ ending, code }: CodeProps) {
  const speak = useReadAloud({ sentences: spokenCode(ending, code) });
  if (!speak) return null;
  const label = speak.label === common.read ? handsTexts.say : speak.label;
  return <Button small tone="secondary" icon="speak" label={label} onTap={speak.onTap} />;
}
