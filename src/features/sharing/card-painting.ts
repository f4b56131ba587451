import { sharingTexts } from '@/content/messages/sharing/sharing';
import type { Painting, Pen } from '@/domain/photo/painting';
import type { Policy } from '@/domain/policy/policy';
import type { Region } from '@/domain/region';
import { headlineOf } from './headline';
import { colours, paintRehearsal, type Style, sewCloth, wrap, write } from './paint-words';

const width = 1000;
const height = 800;
const left = 84;
const nameSize = 104;
const nameSizes = [nameSize, 92, 80];

/** The 5:4 picture of a card in a chat: what it is about and the hotline, readable as a thumbnail. */
export function cardPainting(policy: Policy, region: Region, rehearsal: boolean): Painting {
  return {
    width,
    height,
    paint(pen) {
      paint(pen, policy, region);
      if (rehearsal) paintRehearsal(pen, width, left);
    },
  };
}

function paint(pen: Pen, { title, share }: Policy, region: Region): void {
  const room = width - 2 * left;
  const org = { size: 44, colour: colours.thread, spacing: 1.3 };
  const line = { size: 54, colour: colours.white, spacing: 1.4 };
  const call = { size: 72, bold: true, colour: colours.white, spacing: 1.2 };
  sewCloth(pen, width, height, 34);
  const afterOrg = write(pen, [sharingTexts.org(region.name)], org, left, 84);
  const { lines, style } = named(pen, title, room);
  const afterName = write(pen, lines, style, left, afterOrg + 24);
  write(pen, wrap(pen, share.summary, line, room), line, left, afterName + 18);
  write(pen, [region.hotlines[0].shown], call, left, height - 84 - 86);
}

/** As large as the name breaks well. */
function named(pen: Pen, title: string, room: number) {
  const at = (size: number) => {
    const style: Style = { size, bold: true, colour: colours.white, spacing: 1.25 };
    return { style, ...headlineOf(pen, title, style, room) };
  };
  return nameSizes.map(at).find(({ whole }) => whole) ?? at(nameSize);
}
