import type { Route } from '../route'
import { askDeletion } from './ask-deletion'
import { changeMyPhoto } from './change-my-photo'
import { confirmSecondFactor } from './confirm-second-factor'
import { createDemoSession } from './create-demo-session'
import { createSmsSession } from './create-sms-session'
import { createWechatSession } from './create-wechat-session'
import { endSessions } from './end-sessions'
import { endWebSession } from './end-web-session'
import { enrolSecondFactor } from './enrol-second-factor'
import { exportMyData } from './export-my-data'
import { forgetMyPhone } from './forget-my-phone'
import { getMe } from './get-me'
import { getMyDeletion } from './get-my-deletion'
import { getSecondFactor } from './get-second-factor'
import { listDemoPeople } from './list-demo-people'
import { listSignInWays } from './list-sign-in-ways'
import { mergeAccounts } from './merge-accounts'
import { passSecondFactor } from './pass-second-factor'
import { renameMe } from './rename-me'
import { renewRecoveryCodes } from './renew-recovery-codes'
import { renewWebSession } from './renew-web-session'
import { sendSmsCode } from './send-sms-code'
import { setMyPhone } from './set-my-phone'
import { setMyPhoneBySms } from './set-my-phone-by-sms'
import { takeBackDeletion } from './take-back-deletion'

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
  getSecondFactor,
  renewRecoveryCodes,
  endSessions,
  setMyPhone,
  setMyPhoneBySms,
  mergeAccounts,
  exportMyData,
  getMyDeletion,
  askDeletion,
  takeBackDeletion,
  forgetMyPhone,
  renameMe,
  changeMyPhoto,
  getMe,
]
