export default definePageConfig({ navigationBarTitleText: '办异地备案' })
