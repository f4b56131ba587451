import Taro from '@tarojs/taro';

/** Looks at the pages so often, this long apart: longer than they take to change. Then whatever is on top stays. */
const looks = 50;
const apartMs = 30;

/**
 * Opens a page over home. A browser keeps what was gone through: it is gone back to its beginning first, so that back
 * never leads into what was sent.
 */
export async function startOver(url: string, home: string): Promise<void> {
  await toBeginning();
  if (!window.location.pathname.startsWith(home)) {
    await Taro.reLaunch({ url: home });
    // Opened before home is drawn, the page would lie under it.
    await until(stands);
  }
  await Taro.navigateTo({ url });
}

/** Taro's router counts its own entries in `idx`, over reloads too. */
async function toBeginning(): Promise<void> {
  const { idx } = (window.history.state ?? {}) as { idx?: unknown }; // of the history package
  if (typeof idx !== 'number' || idx === 0) return;
  const gone = new Promise((hear) => window.addEventListener('popstate', hear, { once: true }));
  window.history.go(-idx);
  await gone;
  await until(stands);
}

/**
 * Whether the page of the address is there, no other one, and it has been shown: one that is shown only after the next
 * has been opened counts as the page on top, and the browser's back does nothing then.
 */
function stands(): boolean {
  const [first, second] = Taro.getCurrentPages();
  const isAlone = second === undefined && Taro.getCurrentInstance().page === first;
  return isAlone && `/${first?.route ?? ''}`.replace('//', '/') === window.location.pathname;
}

/** Pages change some moments after the address has. */
async function until(isSo: () => boolean): Promise<void> {
  for (let look = 0; look < looks && !isSo(); look += 1)
    await new Promise((next) => setTimeout(next, apartMs));
}
