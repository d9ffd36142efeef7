export default definePageConfig({ navigationBarTitleText: '一页材料' })
