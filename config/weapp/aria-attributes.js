// Component → attributes that Taro's weapp templates must carry. Read by the plug-in (template) and by
// aria-runtime (alias map at run time); both must agree, or attribute indexes differ.
const everywhere = [
  'aria-role',
  'aria-label',
  'aria-hidden',
  'aria-live',
  'aria-describedby',
  'aria-labelledby',
  'aria-disabled',
];
const states = [
  'aria-checked',
  'aria-pressed',
  'aria-expanded',
  'aria-selected',
  'aria-modal',
  'aria-current',
  'aria-level',
];
const fields = ['aria-required', 'aria-invalid'];

const empty = (names) => Object.fromEntries(names.map((name) => [name, '']));

module.exports = {
  View: empty([...everywhere, ...states, 'aria-required']),
  Image: empty(['aria-role', 'aria-label', 'aria-hidden']),
  Button: empty([...everywhere, ...states]),
  Input: empty([...everywhere, ...fields]),
  Textarea: empty([...everywhere, ...fields]),
  Picker: empty([...everywhere, ...fields]),
  Canvas: empty(['aria-role', 'aria-label', 'aria-hidden']),
};
