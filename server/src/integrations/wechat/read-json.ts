import { toWechatError, WechatError } from './wechat-error'
import type { WechatAnswer } from './wechat-exchange'

/**
 * What WeChat answered, once it is no refusal. An absent errcode is 0.
 * @throws WechatError for an errcode, and `unreachable` for what is no JSON object
 */
export function readJson(call: string, { content }: WechatAnswer): Record<string, unknown> {
  const answer = parse(content)
  if (!isRecord(answer)) throw new WechatError('unreachable', call)
  const { errcode } = answer
  if (typeof errcode === 'number' && errcode !== 0) throw toWechatError(call, errcode)
  return answer
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    return undefined
  }
}
