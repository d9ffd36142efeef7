export default definePageConfig({ navigationBarTitleText: '交之前核对' })
