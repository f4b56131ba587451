/**
 * Stands where Taro puts into every first load what no page of ours uses: the icons of its component kit,
 * and an element for pulling pages down.
 */
export function defineCustomElementTaroPullToRefreshCore() {}
