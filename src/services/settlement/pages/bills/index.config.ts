export default definePageConfig({ navigationBarTitleText: '医药费' })
