export default definePageConfig({ navigationBarTitleText: '交票登记' })
