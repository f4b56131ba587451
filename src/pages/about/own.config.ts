export default definePageConfig({ navigationBarTitleText: '自己的名字、电话' });
