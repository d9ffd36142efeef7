export default definePageConfig({ navigationBarTitleText: '报销决定书' })
