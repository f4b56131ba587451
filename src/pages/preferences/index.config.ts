export default definePageConfig({ navigationBarTitleText: '字大小和颜色' });
