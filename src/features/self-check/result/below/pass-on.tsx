import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { resultWords } from '@/content/messages/self-check/result';
import { routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Notice } from '@/ui/notice/notice';
import { ToolRow, type ToolRowProps } from '@/ui/tool-row/tool-row';
import { Paragraph } from '../../../screen/section';
import { useResult } from '../result-source';

type Answer = 'saved' | 'refused' | 'failed' | 'shared' | 'copied' | 'cancelled' | 'not-sent';

/** A picture, paper, a link to the check: none of them carries an answer, a sum or a name. */
export function PassOn() {
  const [answer, setAnswer] = useState<Answer | undefined>();
  const { region } = useStores();
  const tools = useTools(setAnswer);
  useShareAppMessage(() => ({
    title: `${region.channelName}：${resultWords.shareText}`,
    path: routes.selfCheck.start,
  }));
  const words = answer && said[answer];
  return (
    <>
      <Box>
        <ToolRow tools={tools} />
      </Box>
      <Paragraph quiet text={resultWords.noAnswers} />
      {words && <Notice tone={bad.includes(answer) ? 'danger' : 'tip'} title={words} live />}
    </>
  );
}

const said: Readonly<Record<Answer, string>> = {
  saved: resultWords.pictureSaved,
  refused: resultWords.pictureRefused,
  failed: resultWords.pictureFailed,
  shared: resultWords.shared.shared,
  copied: resultWords.shared.copied,
  cancelled: '',
  'not-sent': resultWords.shared.failed,
};

const bad: readonly (Answer | undefined)[] = ['refused', 'failed', 'not-sent'];

function useTools(answer: (answer: Answer) => void): ToolRowProps['tools'] {
  const { actions, region } = useStores();
  const { checked } = useResult();
  const save = async (): Promise<void> => {
    const painter = await import('./result-picture').catch(() => undefined);
    if (!painter) return answer('failed');
    const picture = painter.resultPicture(checked.assessment, region);
    answer(await actions.savePicture(picture, resultWords.pictureName));
  };
  const share = async (): Promise<void> => {
    const told = await actions.share({
      title: region.channelName,
      text: resultWords.shareText,
      path: routes.selfCheck.start,
    });
    answer(told === 'failed' ? 'not-sent' : told);
  };
  const { print } = actions;
  return [
    { id: 'share', label: resultWords.share, icon: 'share', sharesPage: true, onTap: () => void share() },
    { id: 'picture', label: resultWords.picture, icon: 'download', onTap: () => void save() },
    ...(print ? [{ id: 'print', label: resultWords.print, icon: 'print' as const, onTap: print }] : []),
  ];
}
