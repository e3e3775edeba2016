export default definePageConfig({ navigationBarTitleText: '委托别人投票' })
