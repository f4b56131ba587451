import '../../support/screen/article-files';
import { act } from 'react';
import { Article } from '@/features/policy-reader/article/article';
import { PolicyPage, type PolicyPageProps } from '@/features/policy-reader/article/policy-page';
import { createSpeech } from '@/platform/voice/speech';
import { StoresProvider } from '@/stores/context';
import { rest } from '../../support/screen/a-program';
import { aReader } from '../../support/screen/a-reader';
import { clear, render, tap } from '../../support/screen/render';

class Utterance {
  lang = '';
  rate = 1;
  onend: (() => void) | undefined;
  onerror: (() => void) | undefined;
  constructor(readonly text: string) {}
}

/** A browser's voice: says one thing at a time until told that it is finished; a cancel is an error, as in Chromium. */
function aVoice(langs: readonly string[]) {
  const said: Utterance[] = [];
  let saying: Utterance | undefined;
  let found = (): void => undefined;
  const voices = [...langs];
  const synthesis = {
    getVoices: () => voices.map((lang) => ({ lang })),
    addEventListener: (_event: string, listener: () => void) => {
      found = listener;
    },
    speak(utterance: Utterance) {
      said.push(utterance);
      saying = utterance;
    },
    cancel() {
      const stopped = saying;
      saying = undefined;
      stopped?.onerror?.();
    },
  };
  return {
    synthesis,
    texts: () => said.map(({ text }) => text),
    last: () => said[said.length - 1],
    saying: () => saying?.text,
    finish: () => act(() => saying?.onend?.()),
    fail: () => act(() => saying?.onerror?.()),
    finds: (lang: string) =>
      act(() => {
        voices.push(lang);
        found();
      }),
  };
}

const ArticleAlone = (props: PolicyPageProps) => <Article {...props} sharing={null} />;

async function listening(voice?: ReturnType<typeof aVoice>, id = 'subsistence') {
  Object.assign(window, { speechSynthesis: voice?.synthesis, SpeechSynthesisUtterance: Utterance });
  const { stores } = aReader({ speech: createSpeech() });
  const place = render(
    <StoresProvider stores={stores}>
      <PolicyPage params={{ id }} show={ArticleAlone} />
    </StoresProvider>,
  );
  await act(rest);
  return {
    /** The button beside the title, by what it says. */
    button: () =>
      ['念', '停一停', '接着念'].filter((label) =>
        [...place.querySelectorAll('button')].some((one) => one.textContent?.trim() === label),
      ),
  };
}

afterEach(clear);

test('read, pause, go on with the sentence that was cut off, to the end', async () => {
  const voice = aVoice(['en-US', 'zh-CN']);
  const { button } = await listening(voice);
  expect(button()).toEqual(['念']);

  tap('念', 'button');
  expect(button()).toEqual(['停一停']);
  expect(voice.last()).toMatchObject({ text: '家里钱不够用（低保）', lang: 'zh-CN' });
  voice.finish();
  expect(voice.saying()).toBe('家里每人收入不到低保标准，存款、房、车不超规定，每月补差额。');

  tap('停一停', 'button');
  expect(button()).toEqual(['接着念']);
  expect(voice.saying()).toBeUndefined();

  tap('接着念', 'button');
  expect(button()).toEqual(['停一停']);
  expect(voice.texts().slice(-2)).toEqual([voice.texts()[1], voice.texts()[1]]);

  for (let left = 60; left > 0 && voice.saying() !== undefined; left -= 1) {
    const before = voice.texts().length;
    voice.finish();
    if (voice.texts().length === before) break;
  }
  expect(voice.texts().join('')).toContain('标准以当地公布为准，请咨询。');
  expect(voice.texts()[voice.texts().length - 1]).toBe('钱这个月或下个月起发，看决定书。');
  expect(voice.texts().join('')).not.toMatch(/[|{}]/);
  expect(button()).toEqual(['念']);

  tap('念', 'button');
  expect(voice.saying()).toBe('家里钱不够用（低保）');
});

const tenArticles = [
  'subsistence',
  'extreme-poverty',
  'temporary-aid',
  'medical-aid',
  'how-to-apply',
  'if-refused',
  'family-violence',
  'missing-person',
  'real-or-fake',
  'how-to-complain',
];

test.each(tenArticles)('%s is read without a mark, and with no telephone as a figure', async (id) => {
  const voice = aVoice(['zh-CN']);
  await listening(voice, id);
  tap('念', 'button');
  for (let left = 80; left > 0 && voice.saying() !== undefined; left -= 1) voice.finish();
  const said = voice.texts().join('');
  expect(voice.texts().length).toBeGreaterThan(6);
  expect(said).not.toMatch(/[|{}@〔〕]|undefined/);
  expect(said).not.toMatch(/\d-\d|\d{6,}|(^|\D)(?:11[09]|12[02]|123\d\d)(?![\d元个天])/);
});

test('110 is called out', async () => {
  const voice = aVoice(['zh-CN']);
  await listening(voice, 'family-violence');
  tap('念', 'button');
  for (let left = 80; left > 0 && voice.saying() !== undefined; left -= 1) voice.finish();
  expect(voice.texts().join('')).toContain('打幺幺零');
});

test('a late end of a sentence that was paused does not skip the next one', async () => {
  const voice = aVoice(['zh-CN']);
  await listening(voice);
  tap('念', 'button');
  const first = voice.last();
  tap('停一停', 'button');
  act(() => first?.onend?.());
  expect(voice.texts()).toHaveLength(1);
  tap('接着念', 'button');
  act(() => first?.onend?.());
  expect(voice.texts()).toEqual(['家里钱不够用（低保）', '家里钱不够用（低保）']);
});

test('another depth, and leaving the page, stop the voice', async () => {
  const voice = aVoice(['zh-CN']);
  const { button } = await listening(voice);
  tap('念', 'button');
  tap('详细', '[role=tab]');
  expect(voice.saying()).toBeUndefined();
  expect(button()).toEqual(['念']);
  tap('念', 'button');
  clear();
  expect(voice.saying()).toBeUndefined();
  expect(voice.texts()).toHaveLength(2);
});

test('a voice that fails leaves the button to try again', async () => {
  const voice = aVoice(['zh-TW']);
  const { button } = await listening(voice);
  tap('念', 'button');
  voice.fail();
  expect(button()).toEqual(['念']);
});

test('without a Chinese voice there is no button, until the browser finds one', async () => {
  const voice = aVoice(['en-US', 'fr-FR']);
  const { button } = await listening(voice);
  expect(button()).toEqual([]);
  voice.finds('cmn-Hans-CN');
  expect(button()).toEqual(['念']);
});

test('a browser that cannot speak at all offers nothing', async () => {
  const { button } = await listening();
  expect(button()).toEqual([]);
});
