import { createPhone, type PhoneOptions } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { hasDraft, type Left, parcelsOn, photosMissing } from './kept-on-phone';
import { aMortalPhone, type MortalPhone } from './mortal-phone';

/** One thing that a person sends, begun anew for every point. */
export interface Journey {
  readonly kind: string;
  /** A phone shortly before. */
  begin(): Promise<Begun>;
  /** From the page at `open` until it is told what became of it. */
  send(phone: MortalPhone['phone']): Promise<void>;
}

export interface Begun extends Left {
  readonly server: string;
  /** The page that is opened, and opened again as long as nothing is in the outbox. */
  readonly open: string;
  readonly draft: string;
  /** What the office's database has of this one thing. */
  readonly atOffice: () => readonly AtOffice[];
  /** What the person chooses when asked for photos. */
  readonly hands?: () => NonNullable<PhoneOptions['hands']>;
  /** How many photos belong to it. */
  readonly photos: number;
}

export interface AtOffice {
  readonly key: string;
  /** Of the case it makes; of one that goes to a case, that case's. */
  readonly receipt: string;
  readonly photos: number;
}

export interface Count {
  points: number;
  lost: number;
  doubled: number;
  falselyReceived: number;
}

/** How many traces the journey leaves when nothing goes wrong. */
export async function tracesOf(journey: Journey): Promise<readonly string[]> {
  const begun = await journey.begin();
  const mortal = await aMortalPhone(optionsOf(begun), 0);
  await journey.send(mortal.phone);
  await mortal.end();
  return mortal.traces;
}

/** Kills the program at one trace, opens it again as a person would, and counts what came of it. */
export async function playDeath(journey: Journey, dieAt: number, count: Count): Promise<string> {
  const begun = await journey.begin();
  const mortal = await aMortalPhone(optionsOf(begun), dieAt);
  const told = await journey.send(mortal.phone).then(
    () => undefined,
    (reason: unknown) => (mortal.isDead() ? undefined : reason),
  );
  if (told !== undefined) throw told;
  await mortal.end();
  const where = `${journey.kind} ${dieAt}: ${mortal.traces.at(-1)}`;
  countNow(journey, begun, count, photosMissing(begun).length);
  // What the office has of a case is forgotten once its own page tells it: it is told before.
  const wasTold = isTold(journey, begun);
  await openAgain(journey, begun);
  count.points += mortal.isDead() ? 1 : 0;
  const isWhole = isAtOffice(begun) && (wasTold || isTold(journey, begun));
  countNow(journey, begun, count, isWhole && !hasDraft(begun, begun.draft) ? 0 : 1);
  return where;
}

/** What is in the outbox goes by itself; else the person goes on with the draft; then time goes by. */
async function openAgain(journey: Journey, begun: Begun): Promise<void> {
  const goesByItself = parcelsOn(begun, journey.kind).length > 0;
  const again = await createPhone({ ...optionsOf(begun), open: 'pages/cases/list' });
  await again.settle();
  if (!goesByItself) {
    again.kill();
    const once = await aMortalPhone(optionsOf(begun), 0);
    await journey.send(once.phone);
    await untilSent(journey, begun, once.phone);
    return once.end();
  }
  await untilSent(journey, begun, again);
  again.kill();
}

async function untilSent(journey: Journey, begun: Begun, phone: MortalPhone['phone']): Promise<void> {
  const waits = (): boolean => parcelsOn(begun, journey.kind).some(({ state }) => state !== 'received');
  for (let turn = 0; turn < 20 && waits(); turn += 1) await phone.advance(75_000);
}

function optionsOf({ server, storage, files, open, hands }: Begun): PhoneOptions {
  return { dist: builtWeapp(), server, storage, files, open, ...(hands && { hands: hands() }) };
}

/** At any moment: never more than one at the office, and received only what lies there. */
function countNow(journey: Journey, begun: Begun, count: Count, lost: number): void {
  const rows = begun.atOffice();
  const received = parcelsOn(begun, journey.kind).filter(({ state }) => state === 'received');
  count.lost += lost;
  count.doubled += Math.max(0, rows.length - 1) + Math.max(0, parcelsOn(begun, journey.kind).length - 1);
  count.falselyReceived += received.filter((parcel) =>
    rows.every(({ key, receipt }) => key !== parcel.id || receipt !== parcel.acknowledgement?.receipt),
  ).length;
}

function isTold(journey: Journey, begun: Begun): boolean {
  return parcelsOn(begun, journey.kind).some(({ state }) => state === 'received');
}

/** All of it: with every photo. */
function isAtOffice({ atOffice, photos }: Begun): boolean {
  return atOffice()[0]?.photos === photos;
}
