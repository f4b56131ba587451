export default definePageConfig({ navigationBarTitleText: '这部手机上存了什么' });
