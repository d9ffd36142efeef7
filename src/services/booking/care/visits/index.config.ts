export default definePageConfig({ navigationBarTitleText: '看诊记录' })
