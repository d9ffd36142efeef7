export default definePageConfig({ navigationBarTitleText: '替谁办' })
