import { sharingTexts } from '@/content/messages/sharing';
import type { Painting } from '@/domain/painting';
import type { Policy } from '@/domain/policy';
import type { Region } from '@/domain/region';
import { colours, sewCloth, wrap, write } from './paint-words';

const width = 1000;
const height = 800;
const left = 84;

/** The 5:4 picture of a card in a chat: what it is about and the hotline, readable as a thumbnail. */
export function cardPainting(policy: Policy, region: Region): Painting {
  return { width, height, paint: (pen) => paint(pen, policy, region) };
}

function paint(pen: Parameters<Painting['paint']>[0], { title, share }: Policy, region: Region): void {
  const room = width - 2 * left;
  const org = { size: 44, colour: colours.thread, spacing: 1.3 };
  const name = { size: 104, bold: true, colour: colours.white, spacing: 1.25 };
  const line = { size: 54, colour: colours.white, spacing: 1.4 };
  const call = { size: 72, bold: true, colour: colours.white, spacing: 1.2 };
  sewCloth(pen, width, height, 34);
  const afterOrg = write(pen, [sharingTexts.org(region.name)], org, left, 84);
  const afterName = write(pen, wrap(pen, title, name, room), name, left, afterOrg + 24);
  write(pen, wrap(pen, share.summary, line, room), line, left, afterName + 18);
  write(pen, [region.hotlines[0].shown], call, left, height - 84 - 86);
}
