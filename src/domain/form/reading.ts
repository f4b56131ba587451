import type { AnswerValue, Question } from './definition';

/**
 * Mends what a person typed without changing what they meant: full-width digits of a phone,
 * blanks around a text, invisible characters. What cannot be mended comes back as it was, for the check to name.
 */
export function readAnswer(question: Question, typed: AnswerValue): AnswerValue {
  if (typeof typed !== 'string') return typed;
  switch (question.kind) {
    case 'phone':
      return readPhone(typed);
    case 'text':
      return visible(typed).replace(/\s+/g, ' ').trim();
    case 'long-text':
      return visible(typed).trim();
    case 'choice':
    case 'choices':
    case 'village':
    case 'photos':
      return typed;
  }
}

/** Digits only; +86 and the marks people put between groups go. */
export function readPhone(typed: string): string {
  const plain = typed.normalize('NFKC').replace(/[\s\-—–()（）.·]/g, '');
  return plain.replace(/^(\+|00)86(?=\d)/, '');
}

/** Control characters that no keyboard sends on purpose go, so do zero-width ones; line breaks and tabs stay. */
function visible(typed: string): string {
  return [...typed.normalize('NFC')].filter(isVisible).join('');
}

function isVisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9 || code === 10) return true;
  return code > 31 && code !== 127 && code !== 0x200b && code !== 0xfeff;
}
