export default definePageConfig({ navigationBarTitleText: '填票据号码' })
