export default definePageConfig({ navigationBarTitleText: '先报个名' });
