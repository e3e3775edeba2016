export default definePageConfig({ navigationBarTitleText: '要一张表' })
