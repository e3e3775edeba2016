import { env } from '../../../../config/env'

export default definePageConfig({
  navigationBarTitleText: '议题',
  enablePullDownRefresh: env.isWeapp,
})
