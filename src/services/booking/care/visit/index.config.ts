export default definePageConfig({ navigationBarTitleText: '这次看诊' })
