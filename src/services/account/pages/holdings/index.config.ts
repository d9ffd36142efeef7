export default definePageConfig({ navigationBarTitleText: '存了我什么' })
