import { HelpSheet } from './help-sheet';

/** The sheet comes with the program of a page. */
export async function fetchHelpSheet(): Promise<typeof HelpSheet> {
  return HelpSheet;
}
