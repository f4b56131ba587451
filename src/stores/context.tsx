import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Day } from '@/domain/dates';
import type { FormDefinition } from '@/domain/form/definition';
import type { Region } from '@/domain/region';
import type { BundledContent } from '@/services/content-updates';
import type { Outbox } from '@/services/outbox';
import type {
  Dialer,
  Drawings,
  Frames,
  Ids,
  Launch,
  Pictures,
  Printer,
  PrivacyAgreement,
  ProgramUpdate,
  Sharing,
} from '@/services/ports';
import type { ShareCodes } from '@/services/share-codes';
import type { Submissions } from '@/services/submissions';
import type { CasesStore } from './cases';
import type { ConnectionStore } from './connection';
import type { DraftStore, Whose } from './draft';
import type { OutboxStore } from './outbox';
import type { PeopleStore } from './people';
import type { PhotosStore } from './photos';
import type { PoliciesStore } from './policies';
import type { PreferencesStore } from './preferences';
import type { SelfCheckStore } from './self-check';
import type { SpeechStore } from './speech';
import type { UnfinishedStore } from './unfinished';

/** Everything a screen can reach: what it shows and what it may ask for. */
export interface Stores {
  readonly region: Region;
  readonly preferences: PreferencesStore;
  readonly connection: ConnectionStore;
  readonly outbox: OutboxStore;
  readonly cases: CasesStore;
  readonly photos: PhotosStore;
  /** One store for each form and person, or entry of theirs; the same each time. */
  readonly draft: (form: FormDefinition, whose: Whose) => DraftStore;
  readonly people: PeopleStore;
  readonly unfinished: UnfinishedStore;
  /** The articles; the same store each time. What came with the program is handed in by the pages that carry it. */
  readonly policies: (bundled: BundledContent) => PoliciesStore;
  readonly selfCheck: SelfCheckStore;
  readonly speech: SpeechStore;
  /** The day by the phone's clock, by which answers are judged here and when they are sent. */
  readonly today: () => Day;
  readonly launch: Launch;
  /** Public address of the H5; empty where the town has not set one. */
  readonly h5Address: string;
  readonly durable: boolean;
  readonly actions: Actions;
}

/** What a screen asks for without showing a state of it. */
export interface Actions {
  readonly submit: Submissions['submit'];
  readonly sendNow: Outbox['sendNow'];
  /** Puts a refused parcel back into its form, to be changed. */
  readonly takeBack: Submissions['takeBack'];
  readonly newId: Ids['uuid'];
  /** Forgets a one-off receipt when the person who sent it is done with it. */
  readonly forgetSent: (id: string) => Promise<void>;
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
  readonly afterDrawing: Frames['afterDrawing'];
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
