export default definePageConfig({ navigationBarTitleText: '用号码看办理' });
