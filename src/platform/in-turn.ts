/** A phone that never answers for one photo must not keep the next ones out for longer. */
const longestWait = 20_000;

/** Does one thing after the other, however many are asked for at once. */
export function createTurns(): <Done>(act: () => Promise<Done>) => Promise<Done> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = waitFor(last).then(act);
    last = mine.catch(() => undefined);
    return mine;
  };
}

function waitFor(before: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWait);
    void before.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
