export default definePageConfig({ navigationBarTitleText: '刷脸（演示）' })
