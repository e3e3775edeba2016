export default definePageConfig({ navigationBarTitleText: '议事和表决' })
