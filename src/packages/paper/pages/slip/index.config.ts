export default definePageConfig({ navigationBarTitleText: '核对纸质选票' })
