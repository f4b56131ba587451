export default definePageConfig({ navigationBarTitleText: '写申请书' });
