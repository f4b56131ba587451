export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index'],
  subPackages: [
    { root: 'pages/neighbour-report', pages: ['question', 'check', 'consent'] },
    { root: 'pages/cases', pages: ['list', 'detail', 'receipt', 'look-up'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/neighbour-report', 'pages/cases'] },
  },
  window: {
    navigationBarBackgroundColor: '#FBFAF6',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '救助通',
    backgroundColor: '#FBFAF6',
  },
  // Browsers change pages at once; Taro's slide would lay two pages side by side.
  animation: false,
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json',
});
