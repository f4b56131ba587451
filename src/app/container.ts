import regionPack from '@region/region.json';
import { dayOf } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { type Region, regionOf } from '@/domain/region';
import { createDrawings } from '@/platform/drawing/drawings';
import { createFrames } from '@/platform/drawing/frames';
import { createPageCanvas } from '@/platform/drawing/page-canvas';
import { createHttp } from '@/platform/network/http';
import { createLogin } from '@/platform/network/login';
import { createNetwork } from '@/platform/network/network';
import { ownAddress } from '@/platform/network/own-address';
import { createSubscriptions } from '@/platform/notices/subscriptions';
import { createClock } from '@/platform/phone/clock';
import { createDialer } from '@/platform/phone/dialer';
import { createForeground } from '@/platform/phone/foreground';
import { createLaunch } from '@/platform/phone/launch';
import { createPrinter } from '@/platform/phone/printer';
import { createPrivacyAgreement } from '@/platform/phone/privacy-agreement';
import { createProgramUpdate } from '@/platform/phone/program-update';
import { createSharing } from '@/platform/phone/sharing';
import { createView } from '@/platform/phone/view';
import { createWindows } from '@/platform/phone/windows';
import { createPhotoShelf } from '@/platform/photos/photo-shelf';
import { createPictures } from '@/platform/photos/pictures';
import { createIds } from '@/platform/storage/ids';
import { createKeyValueStore } from '@/platform/storage/key-value-store';
import { createPlainSettings } from '@/platform/storage/plain-settings';
import { reopenStorage, storageLasts, watchStorage } from '@/platform/storage/storage-door';
import { createSpeech } from '@/platform/voice/speech';
import { createApi } from '@/services/api/client';
import { createBackendWatch } from '@/services/backend';
import { createCaseReader } from '@/services/cases';
import { type BundledContent, createContentUpdates } from '@/services/content-updates';
import { createDrafts } from '@/services/drafts';
import { createAsk } from '@/services/hands/ask';
import { clearAway } from '@/services/housekeeping';
import { createDeeds } from '@/services/outbox/deeds';
import { createOutbox } from '@/services/outbox/outbox';
import { createPeople } from '@/services/people';
import { createSelfChecks } from '@/services/self-checks';
import { createSession } from '@/services/session';
import { createShareCodes } from '@/services/share-codes';
import { waitingDrafts } from '@/services/waiting-drafts';
import { createCasesStore } from '@/stores/cases/cases';
import { askBackend, createConnectionStore } from '@/stores/connection';
import type { Actions, Stores } from '@/stores/context';
import { createDraftStore } from '@/stores/drafts/draft';
import { createDraftsInUse } from '@/stores/drafts/drafts-in-use';
import { createUnfinishedStore } from '@/stores/drafts/unfinished';
import { createWaitingStore } from '@/stores/drafts/waiting';
import { createHandOver } from '@/stores/hand-over';
import { createOutboxStore } from '@/stores/outbox';
import { createPeopleStore } from '@/stores/people';
import { createPhotosStore } from '@/stores/photos';
import { createPoliciesStore } from '@/stores/policies';
import { createPreferencesStore } from '@/stores/preferences';
import { createSelfCheckStore } from '@/stores/self-check';
import { createSpeechStore } from '@/stores/speech';
import { createStorageStore } from '@/stores/storage';
import { later, once, whenAsked } from './made-once';
import { apiAddress, h5Address, messageTemplates, programVersion } from './settings';

/** Adapters → services → stores, once for the whole program. */
export function createContainer(): { stores: Stores; start: () => Promise<void> } {
  const launch = createLaunch();
  const phone = {
    clock: createClock(),
    ids: createIds(),
    network: createNetwork(),
    foreground: createForeground(),
    store: createKeyValueStore(),
    ...createWindows(),
    login: createLogin(),
    http: createHttp(),
  };
  const photos = createPhotoShelf(phone.ids);
  const api = createApi(phone.http, apiAddress());
  const backend = createBackendWatch(api, phone.store);
  const session = createSession({ ...phone, api, wechatLogin: () => backend.known()?.wechatLogin ?? false });
  const drafts = createDrafts(phone.store, phone.clock, phone.inTurn);
  const outbox = createOutbox({ ...phone, api, session, photos });
  const submissions = later(async () => {
    const { createSubmissions } = await import('@/services/outbox/submissions');
    return createSubmissions({ drafts, outbox, photos, ids: phone.ids, clock: phone.clock });
  });
  const people = createPeople(phone.store, drafts, phone.clock);
  const draft = createDraftsInUse((form, person) => {
    // Whoever fills in a form may hand it in without a network.
    void submissions().catch(() => undefined);
    return createDraftStore(form, person, { drafts, outbox, clock: phone.clock });
  }, phone.clock);
  const selfChecks = createSelfChecks(phone.store, phone.clock);
  const sharing = createSharing(h5Address());
  const pictures = createPictures();
  const drawings = createDrawings(phone.ids);
  const privacy = createPrivacyAgreement();
  const update = createProgramUpdate();

  const storage = createStorageStore({ lasts: storageLasts, watch: watchStorage, reopen: reopenStorage });

  const actions = (): Actions => ({
    async submit(form, kind, person, text, more) {
      await draft.keep(form, person);
      const submitted = await (await submissions()).submit(form, kind, person, text, more);
      if (submitted.kind !== 'incomplete') draft.forget(form, person);
      if (submitted.kind === 'queued') await people.forget(person);
      return submitted;
    },
    sendDeed: createDeeds({ outbox, ids: phone.ids, clock: phone.clock }).send,
    sendNow: outbox.sendNow,
    async takeBack(form, person, id) {
      await draft.keep(form, person);
      const back = await (await submissions()).takeBack(form, person, id);
      if (back === 'taken') draft.forget(form, person);
      return back;
    },
    ask: createAsk(api, session),
    now: phone.clock.now,
    newId: phone.ids.uuid,
    forgetSent: outbox.remove,
    forgetHelped: outbox.forgetHelped,
    dial: createDialer().dial,
    savePicture: pictures.save,
    openSettings: pictures.openSettings,
    paintPicture: pictures.paint,
    keepPicture: pictures.keep,
    openPad: drawings.open,
    keepDrawing: drawings.keep,
    findShareCode: createShareCodes(api, launch.program === 'weapp').find,
    share: sharing.share,
    copy: sharing.copy,
    print: createPrinter().print,
    askToTell: createSubscriptions(messageTemplates()).ask,
    afterDrawing: createFrames().afterDrawing,
    isInView: createView().isInView,
    takeUpdate: update.take,
    askPrivacy: privacy.ask,
    readPrivacyText: privacy.openText,
  });
  // What is told of changes listens from the start; the rest is made by the first page that asks for it.
  const connection = createConnectionStore(phone.network, launch.mode);
  const parcels = createOutboxStore(outbox);
  const stores: Stores = whenAsked<Stores>({
    region: () => regionOf(regionPack as unknown as Region),
    preferences: () => createPreferencesStore(createPlainSettings()),
    connection: () => connection,
    outbox: () => parcels,
    cases: () => createCasesStore(createCaseReader({ api, session, store: phone.store })),
    photos: () => createPhotosStore(photos, phone.clock),
    draft: () => draft.find,
    people: () => createPeopleStore({ people, drafts, ids: phone.ids, forget: draft.forget }),
    unfinished: () => createUnfinishedStore({ drafts, outbox }),
    waiting: () => createWaitingStore((forms) => waitingDrafts(phone.store, forms)),
    askedWords: () => createHandOver(''),
    carried: () => createHandOver<Answers>({}),
    policies: () =>
      once((bundled: BundledContent) => {
        const store = createPoliciesStore(createContentUpdates(api, phone.store), bundled);
        if (!launch.singlePage) void store.getState().refresh();
        return store;
      }),
    selfCheck: () => createSelfCheckStore(selfChecks, phone.clock),
    speech: () => createSpeechStore(createSpeech()),
    today: () => () => dayOf(phone.clock.now()),
    launch: () => launch,
    h5Address,
    ownAddress,
    version: programVersion,
    kept: () =>
      once((create) =>
        create({
          ...phone,
          outbox,
          photos,
          forgetDraft: (id, person) => draft.forget({ id }, person),
          memory: stores,
        }),
      ),
    storage: () => storage,
    pageCanvas: createPageCanvas,
    actions,
  });
  return {
    stores,
    async start() {
      // The page of a 朋友圈 share only shows: it may not log in, and must not send.
      if (launch.singlePage) return;
      askBackend(connection, backend);
      update.watch(async () => (await draft.flush()) && storageLasts());
      phone.foreground.onLeave(() => void draft.flush());
      phone.foreground.onShow(draft.look);
      // What cannot be read now is left as it is until the next start.
      await selfChecks.dropOldAnswers().catch(() => undefined);
      const lost = await clearAway(phone.store, photos, outbox, phone.alone).catch(() => 0);
      storage.setState({ lost });
      await outbox.start();
    },
  };
}
