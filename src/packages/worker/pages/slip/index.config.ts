export default definePageConfig({ navigationBarTitleText: '查询码小条' })
