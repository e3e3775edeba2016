export default definePageConfig({ navigationBarTitleText: '名册和异议' })
