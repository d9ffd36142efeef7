export default definePageConfig({ navigationBarTitleText: '还在做' })
