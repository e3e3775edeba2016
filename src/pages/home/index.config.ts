import { env } from '../../config/env'

export default definePageConfig({
  navigationBarTitleText: '首页',
  enablePullDownRefresh: env.isWeapp,
})
