import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { closeByBack } from './close-by-back.h5';
import { holdFocus, takeFocus } from './hold-focus.h5';

export interface HeldModal {
  readonly ref: RefObject<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Takes the focus and gives it back; Escape and back close by the newest `onClose`, which may be another each time. */
export function useModal(onClose: () => void): HeldModal {
  const ref = useRef<HTMLDivElement>(null);
  const newest = useRef(onClose);
  useEffect(() => {
    newest.current = onClose;
  }, [onClose]);
  useEffect(() => takeFocus(ref.current), []);
  useEffect(() => closeByBack(() => newest.current()), []);
  return { ref, onKeyDown: (event) => holdFocus(event, ref.current, onClose) };
}
