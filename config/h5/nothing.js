/**
 * Stands where Taro puts into every first load what no page of ours uses: the icons of its component kit,
 * an element for pulling pages down, a navigation bar, and style sheets written by scripts (src/ui/page-frame/base.h5.scss).
 */
export function defineCustomElementTaroPullToRefreshCore() {}
export function initNavigationBar() {}
export function loadAnimateStyle() {}
export function loadRouterStyle() {}
