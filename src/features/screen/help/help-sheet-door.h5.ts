/** Nobody waits at the start for a sheet that few open: it is fetched with the first tap. Fails without a network. */
export async function fetchHelpSheet(): Promise<typeof import('./help-sheet').HelpSheet> {
  return (await import('./help-sheet')).HelpSheet;
}
