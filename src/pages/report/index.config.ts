import { env } from '../../config/env'

export default definePageConfig({
  navigationBarTitleText: '诉求详情',
  enablePullDownRefresh: env.isWeapp,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
