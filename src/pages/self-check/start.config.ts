export default definePageConfig({ navigationBarTitleText: '测一测' });
