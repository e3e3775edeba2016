export default definePageConfig({ navigationBarTitleText: '公开前的检查' })
