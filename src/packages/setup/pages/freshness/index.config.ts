export default definePageConfig({ navigationBarTitleText: '过期核对' })
