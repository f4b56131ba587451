export default definePageConfig({ navigationBarTitleText: '送出以前' });
