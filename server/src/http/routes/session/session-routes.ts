import type { Route } from '../route'
import { changeMyPhoto } from './change-my-photo'
import { createDemoSession } from './create-demo-session'
import { createWechatSession } from './create-wechat-session'
import { endSessions } from './end-sessions'
import { forgetMyPhone } from './forget-my-phone'
import { getMe } from './get-me'
import { listDemoPeople } from './list-demo-people'
import { listSignInWays } from './list-sign-in-ways'
import { renameMe } from './rename-me'
import { setMyPhone } from './set-my-phone'

export const sessionRoutes: readonly Route[] = [
  listDemoPeople,
  listSignInWays,
  createDemoSession,
  createWechatSession,
  endSessions,
  setMyPhone,
  forgetMyPhone,
  renameMe,
  changeMyPhoto,
  getMe,
]
