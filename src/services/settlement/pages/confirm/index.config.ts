export default definePageConfig({ navigationBarTitleText: '付款前核对' })
