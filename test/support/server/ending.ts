/** What still runs: of the test at hand, or, started in a `beforeAll`, of the whole file. */
const running: (() => unknown)[] = [];
let ofFile: (() => unknown)[] = [];

beforeEach(() => {
  ofFile = [...ofFile, ...running.splice(0)];
});
afterEach(() => endAll(running));
afterAll(async () => {
  await endAll(running);
  await endAll(ofFile);
});

/**
 * Ends what a test started, the last first, whether the test passed or not. Whoever starts something (a server, a
 * process, a folder) registers its end here; nobody ends it by hand, unless ending is what is tested.
 */
export function registerEnd(end: () => unknown): void {
  running.push(end);
}

/** Every end is tried, also after one that fails; what failed is told once all is ended. */
async function endAll(ends: (() => unknown)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const end of ends.splice(0).reverse()) {
    try {
      await end();
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw failures[0];
}
