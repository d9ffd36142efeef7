export default definePageConfig({ navigationBarTitleText: '替办记录' })
