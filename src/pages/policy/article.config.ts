export default definePageConfig({
  navigationBarTitleText: '政策',
  enableShareAppMessage: true,
  enableShareTimeline: true,
  // The bar of a 朋友圈 page must not cover the title.
  singlePage: { navigationBarFit: 'squeezed' },
});
