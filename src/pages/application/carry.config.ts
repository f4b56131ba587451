export default definePageConfig({ navigationBarTitleText: '挑着带答案' });
