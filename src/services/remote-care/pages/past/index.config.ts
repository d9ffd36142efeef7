export default definePageConfig({ navigationBarTitleText: '备过的案' })
