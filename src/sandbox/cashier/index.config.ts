export default definePageConfig({ navigationBarTitleText: '演示收银台' })
