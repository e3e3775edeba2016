export default definePageConfig({ navigationBarTitleText: '录一张纸质选票' })
