import regionPack from '@region/region.json';
import { parseRegion } from '@/content/region';
import { dayOf } from '@/domain/dates';
import { createClock } from '@/platform/clock';
import { createDialer } from '@/platform/dialer';
import { createDrawings } from '@/platform/drawings';
import { createForeground } from '@/platform/foreground';
import { createFrames } from '@/platform/frames';
import { createHttp } from '@/platform/http';
import { createIds } from '@/platform/ids';
import { createKeyValueStore } from '@/platform/key-value-store';
import { createLaunch } from '@/platform/launch';
import { createLogin } from '@/platform/login';
import { createNetwork } from '@/platform/network';
import { createPhotoShelf } from '@/platform/photo-shelf';
import { createPictures } from '@/platform/pictures';
import { createPlainSettings } from '@/platform/plain-settings';
import { createPrinter } from '@/platform/printer';
import { createPrivacyAgreement } from '@/platform/privacy-agreement';
import { createProgramUpdate } from '@/platform/program-update';
import { createSharing } from '@/platform/sharing';
import { createSpeech } from '@/platform/speech';
import { createApi } from '@/services/api/client';
import { type BackendWatch, createBackendWatch } from '@/services/backend';
import { createCases } from '@/services/cases';
import { type BundledContent, createContentUpdates } from '@/services/content-updates';
import { createDrafts } from '@/services/drafts';
import { clearAway } from '@/services/housekeeping';
import { createOutbox } from '@/services/outbox';
import { createPeople } from '@/services/people';
import { createSelfChecks } from '@/services/self-checks';
import { createSession } from '@/services/session';
import { createShareCodes } from '@/services/share-codes';
import { createSubmissions } from '@/services/submissions';
import { createCasesStore } from '@/stores/cases';
import { createConnectionStore } from '@/stores/connection';
import type { Stores } from '@/stores/context';
import { createDraftStore } from '@/stores/draft';
import { createDraftsInUse } from '@/stores/drafts-in-use';
import { createOutboxStore } from '@/stores/outbox';
import { createPeopleStore } from '@/stores/people';
import { createPhotosStore } from '@/stores/photos';
import { createPoliciesStore, type PoliciesStore } from '@/stores/policies';
import { createPreferencesStore } from '@/stores/preferences';
import { createSelfCheckStore } from '@/stores/self-check';
import { createSpeechStore } from '@/stores/speech';
import { createUnfinishedStore } from '@/stores/unfinished';
import { apiAddress, h5Address } from './settings';

/** Adapters → services → stores, once for the whole program. */
export function createContainer(): { stores: Stores; start: () => Promise<void> } {
  const launch = createLaunch();
  const phone = {
    clock: createClock(),
    ids: createIds(),
    network: createNetwork(),
    foreground: createForeground(),
    store: createKeyValueStore(),
    login: createLogin(),
    http: createHttp(),
  };
  const photos = createPhotoShelf(phone.ids);
  const api = createApi(phone.http, apiAddress());
  const backend = createBackendWatch(api, phone.store);
  const session = createSession({ ...phone, api, wechatLogin: () => backend.known()?.wechatLogin ?? false });
  const drafts = createDrafts(phone.store, phone.clock);
  const outbox = createOutbox({ ...phone, api, session, photos });
  const submissions = createSubmissions({ drafts, outbox, photos, ids: phone.ids, clock: phone.clock });
  const people = createPeople(phone.store, drafts, phone.clock);
  const draft = createDraftsInUse(
    (form, person) => createDraftStore(form, person, { drafts, outbox, clock: phone.clock }),
    phone.clock,
  );
  const updates = createContentUpdates(api, phone.store);
  const selfChecks = createSelfChecks(phone.store, phone.clock);
  const shareCodes = createShareCodes(api, launch.program === 'weapp');
  const sharing = createSharing(h5Address());
  const dialer = createDialer();
  const pictures = createPictures();
  const drawings = createDrawings(phone.ids);
  const privacy = createPrivacyAgreement();
  const update = createProgramUpdate();

  const stores: Stores = {
    region: parseRegion(regionPack),
    preferences: createPreferencesStore(createPlainSettings()),
    connection: createConnectionStore(phone.network, launch.singlePage ? mute : backend),
    outbox: createOutboxStore(outbox),
    cases: createCasesStore(createCases({ api, session, store: phone.store })),
    photos: createPhotosStore(photos, phone.clock),
    draft: draft.find,
    people: createPeopleStore({
      people,
      drafts,
      ids: phone.ids,
      forget: draft.forget,
    }),
    unfinished: createUnfinishedStore({ drafts, outbox }),
    policies: once((bundled) => {
      const store = createPoliciesStore(updates, bundled);
      if (!launch.singlePage) void store.getState().refresh();
      return store;
    }),
    selfCheck: createSelfCheckStore(selfChecks, phone.clock),
    speech: createSpeechStore(createSpeech()),
    today: () => dayOf(phone.clock.now()),
    launch,
    h5Address: h5Address(),
    durable: phone.store.durable,
    actions: {
      async submit(form, kind, person, text, more) {
        await draft.keep(form, person);
        const submitted = await submissions.submit(form, kind, person, text, more);
        if (submitted.kind !== 'incomplete') draft.forget(form, person);
        if (submitted.kind === 'queued') await people.forget(person);
        return submitted;
      },
      sendNow: outbox.sendNow,
      async takeBack(form, person, id) {
        await draft.keep(form, person);
        const back = await submissions.takeBack(form, person, id);
        if (back === 'taken') draft.forget(form, person);
        return back;
      },
      newId: phone.ids.uuid,
      forgetSent: outbox.remove,
      dial: dialer.dial,
      savePicture: pictures.save,
      openSettings: pictures.openSettings,
      paintPicture: pictures.paint,
      keepPicture: pictures.keep,
      openPad: drawings.open,
      keepDrawing: drawings.keep,
      findShareCode: shareCodes.find,
      share: sharing.share,
      copy: sharing.copy,
      print: createPrinter().print,
      afterDrawing: createFrames().afterDrawing,
      takeUpdate: update.take,
      askPrivacy: privacy.ask,
      readPrivacyText: privacy.openText,
    },
  };
  return {
    stores,
    async start() {
      // The page of a 朋友圈 share only shows: it may not log in, and must not send.
      if (launch.singlePage) return;
      update.watch();
      await selfChecks.dropOldAnswers();
      await clearAway(phone.store, photos, outbox);
      await outbox.start();
    },
  };
}

/** A backend nobody asks. */
const mute: BackendWatch = { known: () => undefined, start: async () => undefined };

function once(create: (bundled: BundledContent) => PoliciesStore): Stores['policies'] {
  let store: PoliciesStore | undefined;
  return (bundled) => {
    store ??= create(bundled);
    return store;
  };
}
