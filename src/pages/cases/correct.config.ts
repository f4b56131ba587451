export default definePageConfig({ navigationBarTitleText: '改名字、住处、电话' });
