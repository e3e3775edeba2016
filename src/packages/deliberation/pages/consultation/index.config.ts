export default definePageConfig({
  navigationBarTitleText: '议事详情',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
