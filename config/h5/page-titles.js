import { eventCenter } from '@tarojs/runtime';

/** Stands for the router's navigation bar: keeps the title of each page, and shows it when one comes back to it. */
export default class PageTitles {
  constructor(pages) {
    this.pages = pages;
    this.titles = {};
    eventCenter.on('__taroH5SetNavigationBarTitle', (title) => this.show(title));
  }

  load() {
    const { originPathname: page, pageConfig } = this.pages;
    this.show(this.titles[page] ?? pageConfig?.navigationBarTitleText ?? document.title);
  }

  show(title) {
    this.titles[this.pages.originPathname] = title;
    document.title = title;
  }
}
