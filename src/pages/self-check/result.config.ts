export default definePageConfig({ navigationBarTitleText: '测一测的结果', enableShareAppMessage: true });
