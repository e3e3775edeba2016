import { ApiError } from '../../../api/api-error'
import { requestAsVisitor } from '../../../api/client'
import { getLoginCode } from '../../../platform/login'
import type { Session } from '../session-store'

/**
 * Signs in as whoever uses WeChat on this phone. A code is good once: one that was lost on its way is followed by a new
 * one, once.
 */
export async function createWechatSession(): Promise<Session> {
  try {
    return await signIn()
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'wechat_code_over') throw error
    return await signIn()
  }
}

async function signIn(): Promise<Session> {
  const code = await getLoginCode()
  return requestAsVisitor('post', '/api/v1/wechat/sessions', { body: { code } })
}
