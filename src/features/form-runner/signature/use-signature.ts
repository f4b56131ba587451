import { useEffect, useId, useRef, useState } from 'react';
import type { Painting } from '@/domain/photo/painting';
import {
  drawStroke,
  looksSigned,
  type Point,
  type Stroke,
  signaturePainting,
} from '@/domain/photo/signature';
import { useStores } from '@/stores/context';

type Trouble = 'dot' | 'failed' | 'full';

export interface Signing {
  /** Id of the canvas; another one after the frame was turned or wiped. */
  readonly pad: string;
  readonly sideways: boolean;
  /** Something was written, or is to be written anew. */
  readonly writing: boolean;
  readonly saved: boolean;
  readonly trouble: Trouble | undefined;
  readonly down: (point: Point) => void;
  readonly move: (point: Point) => void;
  readonly up: () => void;
  readonly clear: () => void;
  readonly turn: () => void;
}

type OpenPad = Awaited<ReturnType<ReturnType<typeof useStores>['actions']['openPad']>>;

/**
 * Writing with the finger. Every lift of the finger keeps the picture anew, so that nothing is lost with
 * the phone; a dot is no signature, and takes away what was kept before.
 */
export function useSignature(kept: string | undefined, choose: (ids: readonly string[]) => void): Signing {
  const { actions, photos } = useStores();
  const own = `sign${useId().replace(/\W/g, '')}`;
  const [turn, setTurn] = useState({ count: 0, sideways: false, writing: false });
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const [saved, setSaved] = useState(false);
  const strokes = useRef<readonly Stroke[]>([]);
  const open = useRef<OpenPad>(undefined);
  const saving = useRef(Promise.resolve(kept));
  const pad = `${own}${turn.count}`;
  const shown = kept === undefined || turn.writing;
  useEffect(() => {
    if (shown)
      void actions.openPad(pad).then((found) => {
        open.current = found;
      });
  }, [actions, pad, shown]);

  /** Puts the picture of what stands in the frame in the place of the one before. */
  const replace = async (before: string | undefined): Promise<string | undefined> => {
    const outcome = await picture(strokes.current, open.current, turn.sideways, actions.keepDrawing);
    setTrouble(outcome.trouble);
    setSaved(outcome.id !== undefined);
    choose(outcome.id === undefined ? [] : [outcome.id]);
    if (before !== undefined) await photos.getState().drop(before);
    return outcome.id;
  };
  const keep = (): void => {
    saving.current = saving.current.then(replace);
  };
  const add = (stroke: Stroke): void => {
    strokes.current = [...strokes.current, stroke];
  };
  const again = (sideways: boolean): void => {
    strokes.current = [];
    setTurn({ count: turn.count + 1, sideways, writing: true });
    keep();
  };
  return {
    pad,
    sideways: turn.sideways,
    writing: turn.writing,
    saved,
    trouble,
    down(point) {
      add([point]);
      if (!turn.writing) setTurn({ ...turn, writing: true });
    },
    move(point) {
      const last = strokes.current[strokes.current.length - 1] ?? [];
      const from = last[last.length - 1];
      strokes.current = [...strokes.current.slice(0, -1), [...last, point]];
      if (open.current && from) drawStroke(open.current.pen, [from, point]);
    },
    up: keep,
    clear: () => again(turn.sideways),
    turn: () => again(!turn.sideways),
  };
}

interface Outcome {
  readonly id?: string;
  readonly trouble?: Trouble;
}

async function picture(
  strokes: readonly Stroke[],
  frame: OpenPad,
  sideways: boolean,
  keep: (painting: Painting) => Promise<string>,
): Promise<Outcome> {
  if (strokes.length === 0) return {};
  if (!looksSigned(strokes)) return { trouble: 'dot' };
  if (!frame) return { trouble: 'failed' };
  const id = await keep(signaturePainting(strokes, frame, sideways));
  return id === 'full' || id === 'failed' ? { trouble: id } : { id };
}
