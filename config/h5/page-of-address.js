/** Stands for universal-router: our pages are whole addresses without patterns, so a look is enough. */
export default class PageOfAddress {
  constructor(pages) {
    this.pages = pages;
  }

  /** Rejects with status 404, as Taro's router expects, where no page has the address. */
  async resolve(pathname) {
    const wanted = pathname.replace(/\/$/, '').toLowerCase();
    const page = this.pages.find(({ path }) => path.toLowerCase() === wanted);
    if (!page) throw Object.assign(new Error('Route not found'), { status: 404 });
    return page.action({ pathname }, {});
  }
}
