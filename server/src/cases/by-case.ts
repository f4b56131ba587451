/**
 * Rows of several cases parted by the case they belong to, in the order they came.
 *
 * @param opened what one row tells
 * @returns nothing for a case that has no row
 */
export function byCase<Row extends { readonly case_id: string }, Told>(
  rows: readonly Row[],
  opened: (row: Row) => Told,
): ReadonlyMap<string, readonly Told[]> {
  const parted = new Map<string, Told[]>();
  for (const row of rows) {
    const told = parted.get(row.case_id) ?? [];
    told.push(opened(row));
    parted.set(row.case_id, told);
  }
  return parted;
}
