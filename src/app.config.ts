export default defineAppConfig({
  pages: ['pages/home/index'],
  window: { navigationBarBackgroundColor: '#FBFAF6', navigationBarTextStyle: 'black', backgroundColor: '#FBFAF6', navigationBarTitleText: '' },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json',
});
