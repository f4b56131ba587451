import { useEffect, useState } from 'react';
import { common } from '@/content/messages/screen/common';
import { safetyCommon, safetyTexts } from '@/content/messages/screen/safety';
import { dangerIn } from '@/content/safety/danger-in';
import type { Danger } from '@/content/safety/danger-words';
import { useStores } from '@/stores/context';
import { EmergencyNumbers } from '@/ui/emergency-numbers/emergency-numbers';
import { Notice } from '@/ui/notice/notice';
import { useDangerHere } from '../help/danger-here';
import { Paragraph } from '../section';
import { useWhenKeysRest } from '../use-when-keys-rest';
import type { SafetyFirstProps } from './safety-first';

/** Whom to call and what to do until they come, when words tell of danger; else nothing. It only shows. */
export function SafetyCard({ text, restMs }: SafetyFirstProps) {
  const [danger, setDanger] = useState<Danger>();
  const whenKeysRest = useWhenKeysRest();
  useEffect(() => whenKeysRest(() => setDanger(dangerIn(text)), restMs), [text, restMs, whenKeysRest]);
  return danger ? <Card danger={danger} /> : null;
}

function Card({ danger }: { danger: Danger }) {
  const { actions } = useStores();
  useDangerHere();
  const { title, call, lines } = safetyTexts[danger];
  return (
    <Notice tone="danger" title={title} live>
      <EmergencyNumbers
        title={safetyCommon.numbers}
        numbers={call.flatMap((wanted) => common.emergency.find(({ number }) => number === wanted) ?? [])}
        onCall={(number) => void actions.dial(number)}
      />
      {[...lines, safetyCommon.after].map((line) => (
        <Paragraph key={line} text={line} />
      ))}
    </Notice>
  );
}
