export default definePageConfig({ navigationBarTitleText: '让家里人也看' });
