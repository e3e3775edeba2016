export default definePageConfig({ navigationBarTitleText: '帮人代办' })
