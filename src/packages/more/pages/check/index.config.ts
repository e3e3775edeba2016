import { env } from '../../../../config/env'

export default definePageConfig({
  navigationBarTitleText: '公开前的检查',
  enablePullDownRefresh: env.isWeapp,
})
