import { createPhone } from '../../../test/weapp/harness/phone';
import { costOf } from '../page-costs';

/** Prints what one more character costs in a plain field, and in ours, and the first drawing of our home. */
export async function main({ plain, ours }: { plain: string; ours: string }): Promise<void> {
  const bare = await costOf(await createPhone({ dist: plain, offline: true }), 'plain field');
  const home = await costOf(await createPhone({ dist: ours, offline: true }), 'home');
  const open = 'pages/cases/look-up';
  const place = await costOf(await createPhone({ dist: ours, offline: true, open }), 'a field');
  console.log(`\nA key: ${bare.key ?? '-'} B in a plain field, ${place.key ?? '-'} B in ours`);
  console.log(`First drawing of home: ${home.first} B, ${home.nodes} nodes`);
}
