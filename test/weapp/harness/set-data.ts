/** One setData call of a page. */
export interface SetData {
  readonly page: string;
  /** Size as JSON, which is what crosses to the screen. */
  readonly bytes: number;
  readonly paths: readonly string[];
  /** Whether the page was on top; a page below that still draws wastes the phone's time. */
  readonly visible: boolean;
  /** When, by a clock that nobody moves (`performance.now`). */
  readonly at: number;
}

type Tree = Record<string, unknown>;

/** Measures a change and lays it over the page's data, by paths such as `root.cn.[0].v`. */
export function applySetData(data: Tree, change: Tree): Pick<SetData, 'bytes' | 'paths'> {
  const json = JSON.stringify(change);
  const clean: Tree = JSON.parse(json);
  for (const [path, value] of Object.entries(clean)) place(data, path, value);
  return { bytes: Buffer.byteLength(json), paths: Object.keys(clean) };
}

function place(data: Tree, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const last = steps.pop();
  if (last === undefined) return;
  let here: Tree = data;
  steps.forEach((step, index) => {
    const next = here[step];
    const arrayNext = /^\d+$/.test(steps[index + 1] ?? last);
    if (typeof next !== 'object' || next === null) here[step] = arrayNext ? [] : {};
    here = here[step] as Tree;
  });
  here[last] = value;
}
