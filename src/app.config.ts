export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index'],
  subPackages: [
    { root: 'pages/neighbour-report', pages: ['question', 'check', 'consent'] },
    { root: 'pages/apply', pages: ['people', 'tasks', 'question', 'check', 'send'] },
    { root: 'pages/policy', pages: ['index', 'situation', 'article', 'poster', 'leaflet'] },
    { root: 'pages/self-check', pages: ['start', 'question', 'result'] },
    { root: 'pages/cases', pages: ['list', 'detail', 'receipt', 'look-up', 'add'] },
  ],
  preloadRule: {
    'pages/home/index': {
      network: 'all',
      packages: ['pages/neighbour-report', 'pages/cases', 'pages/policy', 'pages/self-check'],
    },
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
  // 同声传译 reads aloud; only a town that asks for it declares it (docs: TARO_APP_SPEECH).
  ...(SETTINGS.speech === 'wechat-si'
    ? { plugins: { WechatSI: { version: '0.3.6', provider: 'wx069ba97219f66d99' } } }
    : {}),
});
