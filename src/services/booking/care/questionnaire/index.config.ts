export default definePageConfig({ navigationBarTitleText: '诊前问卷' })
