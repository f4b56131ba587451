import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Day } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import type { Region } from '@/domain/region';
import type { BundledContent } from '@/services/content-updates';
import type { AskOffice } from '@/services/hands/ask';
import type { Deeds } from '@/services/outbox/deeds';
import type { Outbox } from '@/services/outbox/outbox';
import type { Submissions } from '@/services/outbox/submissions';
import type {
  Clock,
  Dialer,
  Drawings,
  Frames,
  Ids,
  Launch,
  PageCanvas,
  Pictures,
  Printer,
  PrivacyAgreement,
  ProgramUpdate,
  Sharing,
  Subscriptions,
  View,
} from '@/services/ports';
import type { ShareCodes } from '@/services/share-codes';
import type { CasesStore } from './cases/cases';
import type { ConnectionStore } from './connection';
import type { DraftOwner, DraftStore } from './drafts/draft-state';
import type { UnfinishedStore } from './drafts/unfinished';
import type { WaitingStore } from './drafts/waiting';
import type { HandOver } from './hand-over';
import type { KeptStore, PhoneOfKept } from './kept/kept-on-phone';
import type { OutboxStore } from './outbox';
import type { PeopleStore } from './people';
import type { PhotosStore } from './photos';
import type { PoliciesStore } from './policies';
import type { PreferencesStore } from './preferences';
import type { SelfCheckStore } from './self-check';
import type { SpeechStore } from './speech';
import type { StorageStore } from './storage';

/** Everything a screen can reach: what it shows and what it may ask for. */
export interface Stores {
  readonly region: Region;
  readonly preferences: PreferencesStore;
  readonly connection: ConnectionStore;
  readonly outbox: OutboxStore;
  readonly cases: CasesStore;
  readonly photos: PhotosStore;
  /** One store for each form and person, or entry of theirs; the same each time. */
  readonly draft: (form: FormDefinition, whose: DraftOwner) => DraftStore;
  readonly people: PeopleStore;
  readonly unfinished: UnfinishedStore;
  readonly waiting: WaitingStore;
  /** What was typed on home, for the page that searches. */
  readonly askedWords: HandOver<string>;
  /** Answers of a self-check, for the page where they are chosen. */
  readonly carried: HandOver<Answers>;
  /** The articles; the same store each time. What came with the program is handed in by the pages that carry it. */
  readonly policies: (bundled: BundledContent) => PoliciesStore;
  readonly selfCheck: SelfCheckStore;
  readonly speech: SpeechStore;
  /** The day by the phone's clock, by which answers are judged here and when they are sent. */
  readonly today: () => Day;
  readonly launch: Launch;
  /** Public address of the H5; empty where the town has not set one. */
  readonly h5Address: string;
  /** Of the server that is running, for codes in a rehearsal; empty in WeChat. */
  readonly ownAddress: string;
  /** Of the program, told to whoever asks for help with it. */
  readonly version: string;
  /** What lies on this phone, and how to erase it. The same store each time, made by the page that shows it. */
  readonly kept: (create: (phone: PhoneOfKept) => KeptStore) => KeptStore;
  readonly storage: StorageStore;
  readonly pageCanvas: PageCanvas;
  readonly actions: Actions;
}

/** What a screen asks for without showing a state of it. */
export interface Actions {
  readonly submit: Submissions['submit'];
  /** Does something with a case that needs no form. */
  readonly sendDeed: Deeds['send'];
  readonly sendNow: Outbox['sendNow'];
  /** Puts a refused parcel back into its form, to be changed. */
  readonly takeBack: Submissions['takeBack'];
  /** Asks the office once; nothing of it is kept. */
  readonly ask: AskOffice;
  readonly now: Clock['now'];
  readonly newId: Ids['uuid'];
  /** Forgets a one-off receipt when the person who sent it is done with it. */
  readonly forgetSent: (id: string) => Promise<void>;
  readonly forgetHelped: Outbox['forgetHelped'];
  readonly dial: Dialer['dial'];
  readonly savePicture: Pictures['save'];
  readonly openSettings: Pictures['openSettings'];
  readonly paintPicture: Pictures['paint'];
  readonly keepPicture: Pictures['keep'];
  readonly openPad: Drawings['open'];
  readonly keepDrawing: Drawings['keep'];
  readonly findShareCode: ShareCodes['find'];
  readonly share: Sharing['share'];
  readonly copy: Sharing['copy'];
  readonly print: Printer['print'];
  readonly askToTell: Subscriptions['ask'];
  readonly afterDrawing: Frames['afterDrawing'];
  readonly isInView: View['isInView'];
  readonly takeUpdate: ProgramUpdate['take'];
  readonly askPrivacy: PrivacyAgreement['ask'];
  readonly readPrivacyText: PrivacyAgreement['openText'];
}

const StoresContext = createContext<Stores | undefined>(undefined);

export function StoresProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>;
}

/** @throws {Error} outside the provider: a mistake in our code */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('no stores here');
  return stores;
}

/** One value of a store; the component draws again only when that value changes. */
export function useSelected<State, Value>(store: StoreApi<State>, select: (state: State) => Value): Value {
  return useStore(store, select);
}
