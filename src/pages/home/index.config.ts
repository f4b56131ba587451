export default definePageConfig({
  navigationBarTitleText: '救助通',
  navigationBarBackgroundColor: '#24457A',
  navigationBarTextStyle: 'white',
});
