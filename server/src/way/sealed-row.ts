import type { Vault } from '../secrecy/vault';
import type { WayTables } from '../store/way-tables';

type SealedTable = {
  [Name in keyof WayTables]: WayTables[Name] extends { readonly sealed: string } ? Name : never;
}[keyof WayTables];

/** What a row says, for its place alone: moved to another row it does not open. */
export function sealRow(vault: Vault, table: SealedTable, id: string, content: object): string {
  return vault.seal(JSON.stringify(content), `${table}/${id}`);
}

/**
 * What `sealRow` wrote; of an erased row nothing is left.
 *
 * @throws {Error} when the row was changed or moved from outside
 */
export function openRow<Content extends object>(
  vault: Vault,
  table: SealedTable,
  { id, sealed }: { readonly id: string; readonly sealed: string },
): Partial<Content> {
  // Authenticated by the seal, so it is what was written.
  return sealed === '' ? {} : (JSON.parse(vault.open(sealed, `${table}/${id}`)) as Content);
}
