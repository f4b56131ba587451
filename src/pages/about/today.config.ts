export default definePageConfig({ navigationBarTitleText: '今天帮过谁' });
