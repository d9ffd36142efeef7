export default definePageConfig({ navigationBarTitleText: '就诊当天' })
