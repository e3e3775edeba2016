export default definePageConfig({ navigationBarTitleText: '日报、月报' })
