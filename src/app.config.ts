export default defineAppConfig({
  pages: ['pages/home/index', 'pages/preferences/index'],
  subPackages: [
    { root: 'pages/neighbour-report', pages: ['question', 'check', 'consent', 'complain', 'complaint'] },
    { root: 'pages/registration', pages: ['question', 'whom', 'send'] },
    { root: 'pages/application', pages: ['people', 'tasks', 'question', 'check', 'send', 'carry'] },
    { root: 'pages/policies', pages: ['index', 'situation'] },
    { root: 'pages/policy', pages: ['article', 'poster', 'leaflet'] },
    { root: 'pages/self-check', pages: ['start', 'question', 'result'] },
    {
      root: 'pages/cases',
      pages: [
        ...['list', 'detail', 'receipt', 'look-up', 'add', 'request', 'deed', 'correct', 'letter'],
        ...['hands', 'follow', 'consents'],
      ],
    },
    { root: 'pages/about', pages: ['index', 'kept', 'complaints', 'today', 'slip', 'own'] },
  ],
  // Every entry of home: whoever taps one has its package already (check:weapp).
  preloadRule: {
    'pages/home/index': {
      network: 'all',
      packages: [
        'pages/application',
        'pages/registration',
        'pages/neighbour-report',
        'pages/cases',
        'pages/policies',
        'pages/policy',
        'pages/self-check',
        'pages/about',
      ],
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
