import { createPhone, type Phone, type PhoneOptions } from '../harness/phone';
import type { Files } from '../harness/wx/kept/files';

/** A phone whose program dies at one of the moments that leave a trace: on its storage, its disk or the line. */
export interface MortalPhone {
  /** Throws on everything once the program is dead. */
  readonly phone: Phone;
  readonly isDead: () => boolean;
  /** What left a trace, in order; the program died before the last one, or with its answer on the way. */
  readonly traces: readonly string[];
  /** Ends it in any case, once the office has done what is on its way. */
  end(): Promise<void>;
}

/** Dies at trace number `dieAt`; 0 never dies. Reads leave no trace: to die at one is to die at the next write. */
export async function aMortalPhone(options: PhoneOptions, dieAt: number): Promise<MortalPhone> {
  const traces: string[] = [];
  let dead = false;
  let phone: Phone | undefined;
  const die = (): void => {
    dead = true;
    phone?.kill();
  };
  /** Whether nothing more comes of it. */
  const goesUnder = (trace: string): boolean => {
    if (dead) return true;
    traces.push(trace);
    if (traces.length === dieAt) die();
    return dead;
  };
  phone = await createPhone({
    ...options,
    files: mortalFiles(options.files, goesUnder),
    hands: {
      storage: (api, key) =>
        (/^(set|remove|clear)/.test(api) ? goesUnder(`${api} ${key.replace(/[0-9a-f-]{20,}/, '…')}`) : dead)
          ? 'killed'
          : undefined,
      photos: options.hands?.photos ?? [],
    },
    fate({ url }) {
      const { pathname } = new URL(url);
      if (goesUnder(`ask ${pathname}`)) return 'fail';
      return goesUnder(`answer of ${pathname}`) ? 'lose-answer' : 'pass';
    },
  });
  const mortal = phone;
  if (dead) mortal.kill();
  return {
    phone: asLongAsItLives(mortal, () => dead),
    isDead: () => dead,
    traces,
    async end() {
      while (mortal.line.running.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      mortal.kill();
    },
  };
}

/** Writing and removing on the phone's disk leave a trace; a dead program does neither. */
function mortalFiles(files: Files | undefined, goesUnder: (trace: string) => boolean): Files {
  if (!files) throw new Error('a mortal phone lives on a disk that outlives it');
  const unless = (trace: string, act: () => void): void => {
    if (goesUnder(trace)) throw new Error('killed');
    act();
  };
  return {
    ...files,
    write: (path, bytes) => unless('write a file', () => files.write(path, bytes)),
    remove: (path) => unless('remove a file', () => files.remove(path)),
  };
}

class Dead extends Error {}

function asLongAsItLives(phone: Phone, isDead: () => boolean): Phone {
  const waitFor: Phone['waitFor'] = async (words, milliseconds = 20_000) => {
    const giveUp = Date.now() + milliseconds;
    while (!isDead() && !says(phone, words)) {
      if (Date.now() > giveUp) throw new Error(`${words} did not appear. On the screen:\n${phone.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (isDead()) throw new Dead();
  };
  return new Proxy(phone, {
    get(target, name) {
      if (isDead()) throw new Dead();
      return name === 'waitFor' ? waitFor : Reflect.get(target, name);
    },
  });
}

function says(phone: Phone, words: string | RegExp): boolean {
  const text = phone.text();
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}
