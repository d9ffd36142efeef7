export default definePageConfig({ navigationBarTitleText: '错误怎么说' })
