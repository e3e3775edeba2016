export default definePageConfig({ navigationBarTitleText: '网格方案' })
