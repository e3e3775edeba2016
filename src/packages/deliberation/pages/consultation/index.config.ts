import { env } from '../../../../config/env'

export default definePageConfig({
  navigationBarTitleText: '议事详情',
  enablePullDownRefresh: env.isWeapp,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
