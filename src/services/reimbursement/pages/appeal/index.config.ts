export default definePageConfig({ navigationBarTitleText: '申请再看一遍' })
