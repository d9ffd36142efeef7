export default definePageConfig({ navigationBarTitleText: '帮忙看着' })
