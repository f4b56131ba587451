// A photo of a paper may stand here: the picture of running programs shows nothing of it.
export default definePageConfig({ navigationBarTitleText: '街道请您补', visualEffectInBackground: 'hidden' });
