import type { Route } from '../route'
import { answerPushCheck, takePush } from './take-push'

export const wechatRoutes: readonly Route[] = [answerPushCheck, takePush]
