/** A browser opens pages by their address; what is missing there is seen by the shell (tools/build/shell.mjs). */
export function useNotOpening(_call: () => void): undefined {
  return undefined;
}
