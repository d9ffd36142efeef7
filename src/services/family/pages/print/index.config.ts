export default definePageConfig({ navigationBarTitleText: '打印大字单子' })
