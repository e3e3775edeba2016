import { env } from '../../config/env'

export default definePageConfig({
  navigationBarTitleText: '诉求',
  enablePullDownRefresh: env.isWeapp,
})
