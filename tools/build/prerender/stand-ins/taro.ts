// Stands for @tarojs/taro while pages are drawn in Node: navigation is noted, the rest does nothing.
import { leads } from './did';

let params: Readonly<Record<string, string>> = {};

/** The address the next page is drawn at. */
export function drawAt(now: Readonly<Record<string, string>>): void {
  params = now;
}

const open = async ({ url }: { url: string }): Promise<void> => leads(url);
const nothing = (): void => undefined;

export const useRouter = () => ({ params });
export const useDidShow = nothing;
export const useDidHide = nothing;
export const useReady = nothing;
export const useUnload = nothing;
export const useShareAppMessage = nothing;
export const useShareTimeline = nothing;
export const useAddToFavorites = nothing;
export const usePageScroll = nothing;

export default {
  navigateTo: open,
  redirectTo: open,
  reLaunch: open,
  navigateBack: async () => leads('/'),
  getCurrentPages: () => [],
  setNavigationBarTitle: async () => undefined,
  pageScrollTo: async () => undefined,
};
