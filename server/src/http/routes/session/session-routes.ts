import type { Route } from '../route'
import { changeMyPhoto } from './change-my-photo'
import { confirmSecondFactor } from './confirm-second-factor'
import { createDemoSession } from './create-demo-session'
import { createSmsSession } from './create-sms-session'
import { createWechatSession } from './create-wechat-session'
import { endSessions } from './end-sessions'
import { endWebSession } from './end-web-session'
import { enrolSecondFactor } from './enrol-second-factor'
import { forgetMyPhone } from './forget-my-phone'
import { getMe } from './get-me'
import { listDemoPeople } from './list-demo-people'
import { listSignInWays } from './list-sign-in-ways'
import { passSecondFactor } from './pass-second-factor'
import { renameMe } from './rename-me'
import { renewWebSession } from './renew-web-session'
import { sendSmsCode } from './send-sms-code'
import { setMyPhone } from './set-my-phone'

export const sessionRoutes: readonly Route[] = [
  listDemoPeople,
  listSignInWays,
  createDemoSession,
  createWechatSession,
  sendSmsCode,
  createSmsSession,
  renewWebSession,
  endWebSession,
  enrolSecondFactor,
  confirmSecondFactor,
  passSecondFactor,
  endSessions,
  setMyPhone,
  forgetMyPhone,
  renameMe,
  changeMyPhoto,
  getMe,
]
