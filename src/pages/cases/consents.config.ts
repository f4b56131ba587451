export default definePageConfig({ navigationBarTitleText: '撤回一样同意' });
