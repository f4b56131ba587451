import { groupPhone } from './typed/grouped-phone';

/** Somebody a resident may ask, as the town gave it; never invented, never copied from a web page. */
export interface VillageContact {
  readonly name: string;
  /** 村（社区）书记, 社会救助协理员, … in the town's words. */
  readonly role: string;
  readonly phone?: string;
  /** When, in the town's own words. */
  readonly hours?: string;
}

/** A village (村) or community (社区). The code is permanent: printed QR codes carry it. */
export interface Village {
  /** At most 8 of `0-9a-z`. */
  readonly code: string;
  readonly name: string;
  readonly contact?: VillageContact;
}

export interface Hotline {
  /** As people read it: `023-4548 8696`. */
  readonly shown: string;
  /** As the phone dials it. */
  readonly dialled: string;
  /** When somebody answers, in the town's own words. Unset means: say nothing. */
  readonly hours?: string;
}

/** Whom complaints and suggestions go to, as the town gave it. */
export interface Supervisor {
  readonly name: string;
  readonly phone?: Hotline;
}

/** Everything about a town that every screen may need; figures, offices and papers are packs of their own. */
export interface Region {
  readonly id: string;
  /** Name of this channel: 蒲吕救助通. */
  readonly channelName: string;
  /** 蒲吕街道. */
  readonly name: string;
  /** 蒲吕街道办事处, the receiver of what people send. */
  readonly officeName: string;
  /** From the city down: 重庆市, 铜梁区. */
  readonly parents: readonly string[];
  readonly hotlines: readonly [Hotline, ...Hotline[]];
  /** May be empty: a town that has not filled its list still works. */
  readonly villages: readonly Village[];
  /** 「几天内联系」 in the town's own words. Unset means: promise nothing. */
  readonly contactWithin?: string;
  /** 行政复议机关, by name. Unset means: ask (请咨询). */
  readonly appealOffice?: string;
  /** Who looks after the office (监督), whom complaints go to. Unset means: ask. */
  readonly supervisor?: Supervisor;
}

/** The village with this code, if the town has one. */
export function findVillage(region: Region, code: string | undefined): Village | undefined {
  return region.villages.find((village) => village.code === code);
}

/**
 * A region pack as screens show it: its numbers in groups, as people read them. That the pack is whole is looked at while
 * building (`parseRegion`): a start of the program has no time for it.
 */
export function regionOf(pack: Region): Region {
  const { hotlines, supervisor } = pack;
  const [first, ...others] = hotlines;
  return {
    ...pack,
    hotlines: [readable(first), ...others.map(readable)],
    ...(supervisor?.phone ? { supervisor: { ...supervisor, phone: readable(supervisor.phone) } } : {}),
  };
}

function readable(hotline: Hotline): Hotline {
  return { ...hotline, shown: groupPhone(hotline.shown) };
}
