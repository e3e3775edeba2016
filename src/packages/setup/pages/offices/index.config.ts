export default definePageConfig({ navigationBarTitleText: '机构人员' })
