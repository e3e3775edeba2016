import { env } from '../../../../config/env'

export default definePageConfig({
  navigationBarTitleText: '通知',
  enablePullDownRefresh: env.isWeapp,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
