import { useEffect, useRef, useState } from 'react';
import { plain } from '@/domain/marked-text';
import { useSelected, useStores } from '@/stores/context';
import { useReadAloud } from '../../screen/use-read-aloud';

/** Reads a consent aloud, and knows when all of it was heard: the voice fell silent by itself. */
export function useConsentSpeech(lines: readonly string[]) {
  const state = useSelected(useStores().speech, (one) => one.state);
  const before = useRef(state);
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    if (before.current === 'speaking' && state === 'silent') setHeard(true);
    before.current = state;
  }, [state]);
  return { heard, speak: useReadAloud({ sentences: lines.map(plain) }) };
}
