export default definePageConfig({ navigationBarTitleText: '打传单' });
