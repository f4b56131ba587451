import { withoutMarks } from '../phrases/sentences';

/** Everything a screen reader should say on reaching a control: mini-programs know no label element. */
export function spokenLabel(label: string, hint?: string, error?: string): string {
  return [label, error, hint]
    .filter((part): part is string => Boolean(part))
    .map(withoutMarks)
    .join('，');
}
