export default definePageConfig({ navigationBarTitleText: '没告诉到的住户' })
