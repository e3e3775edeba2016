import { env } from '../../config/env'

export default definePageConfig({
  navigationBarTitleText: '议事',
  enablePullDownRefresh: env.isWeapp,
})
