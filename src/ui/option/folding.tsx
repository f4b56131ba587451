import { Fragment, type ReactNode, useEffect, useId, useState } from 'react';
import { focusInPlaceOf } from '../focus-field';
import { LeadRow } from './lead-row';
import type { Option } from './option';

export interface FoldingProps {
  readonly options: readonly Option[];
  /** What stands as answered when the page opens: nothing of it is folded away. */
  readonly chosen: readonly string[];
  /** What unfolds the rare options. */
  readonly label: string | undefined;
  readonly draw: (option: Option) => ReactNode;
}

/** All options, but the rare ones behind one row, until it is tapped or where one of them was chosen before. */
export function Folding({ options, chosen, label = '', draw }: FoldingProps) {
  const id = useId();
  const [open] = useState(() => options.some((one) => one.rare && chosen.includes(one.value)));
  const [arrive, setArrive] = useState<() => void>();
  useEffect(() => arrive?.(), [arrive]);
  const folded = open || arrive ? [] : options.filter(({ rare }) => rare);
  const unfold = (): void => {
    const focusFirst = focusInPlaceOf(id);
    setArrive(() => focusFirst);
  };
  return options.map((option) => {
    if (!folded.includes(option)) return <Fragment key={option.value}>{draw(option)}</Fragment>;
    if (option !== folded[0]) return null;
    return <LeadRow key="rare" id={id} option={{ value: '', label, opens: true }} onLead={unfold} />;
  });
}
