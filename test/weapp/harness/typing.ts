import type { PageInstance } from './page-stack';
import { emit } from './touch';
import type { PhoneNode } from './tree';

/** WeChat cuts what is longer; 140 unless the field says otherwise, -1 for no end. */
const usualLength = 140;

interface Step {
  readonly key: boolean;
  readonly work: () => void;
}

/** What a person writing does, step by step: focus, one input for the whole or one for each key, blur. */
export function stepsOfWriting(
  page: PageInstance,
  field: PhoneNode,
  words: string,
  keyByKey: boolean,
): Step[] {
  if (field.role !== 'textbox') throw new Error(`<${field.tag}> is not a field one can type into.`);
  if (field.disabled) throw new Error(`The field "${field.label}" is disabled.`);
  const value = cut(field, words);
  const step = (type: string, detail: object): Step => ({
    key: type === 'input',
    work: () => void emit(page, field, type, detail),
  });
  return [
    step('focus', { value: field.attributes.value ?? '', height: 260 }),
    ...(keyByKey ? growing(value) : [value]).map((text) =>
      step('input', { value: text, cursor: text.length, keyCode: 0 }),
    ),
    step('blur', { value, cursor: value.length }),
  ];
}

function cut(field: PhoneNode, words: string): string {
  const given = Number(field.attributes.maxlength ?? usualLength);
  const most = Number.isFinite(given) ? given : usualLength;
  return most < 0 ? words : words.slice(0, most);
}

const growing = (value: string) =>
  [...value].map((_, index, letters) => letters.slice(0, index + 1).join(''));
