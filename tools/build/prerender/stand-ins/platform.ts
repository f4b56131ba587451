// Stands for every adapter of src/platform: there is no phone while building.
import { leads } from './did';

const never = new Promise<never>(() => undefined);

/** What it does not know how to do, it begins and never ends. */
const silentBut = (known: object): object =>
  new Proxy(known, { get: (own, name) => Reflect.get(own, name) ?? (() => never) });

export const nothing = (): object => silentBut({});
export const createDialer = () => silentBut({ dial: async (number: string) => leads(`tel:${number}`) });
export const createSharing = () => silentBut({ copy: async (text: string) => leads(text) });
export const createNetwork = () => silentBut({ online: () => true });
export const createPlainSettings = () => silentBut({ read: () => undefined, textScale: () => 1 });
export const createLaunch = () => ({ program: 'h5', singlePage: false });
export const createSpeech = () => silentBut({ canSpeak: () => true });
export const createClock = () => silentBut({ now: () => Date.now() });
export const createWindows = () => ({ inTurn: () => never, alone: () => never });
