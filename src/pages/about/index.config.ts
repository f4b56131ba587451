export default definePageConfig({ navigationBarTitleText: '关于这个程序' });
