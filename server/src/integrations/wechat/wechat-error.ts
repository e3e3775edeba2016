/** What an answer of WeChat means for whoever asked. */
export type WechatProblem =
  /** The one-time code is wrong, used or older than five minutes; the phone can get another. */
  | 'bad_code'
  /** Too many calls of this person, or of all of us together; it passes. */
  | 'too_often'
  /** WeChat holds the person for a risk and lets them sign in nowhere for now. */
  | 'person_blocked'
  /** The person does not take this message, or takes none. */
  | 'message_refused'
  /** What was to be published or sent breaks WeChat's rules on content. */
  | 'risky'
  /** The person has not used the mini-program within two hours, which checking their words asks for. */
  | 'person_away'
  /** WeChat no longer knows the person's session. */
  | 'session_over'
  /** Our settings, or what we made of the request: a template, a page, a secret. Only an operator can mend it. */
  | 'misconfigured'
  /** WeChat says it is busy. */
  | 'busy'
  /** No answer that can be read: refused, cut, too slow, no JSON. */
  | 'unreachable'
  /** The access token is wrong or over: a new one is fetched and the call repeated. Reaches a caller if that is refused too. */
  | 'bad_access_token'

/** errcode → meaning; from the error lists of each of the calls we make and the common list of return codes. */
const PROBLEMS: Readonly<Record<number, WechatProblem>> = {
  [-1]: 'busy',
  40001: 'bad_access_token',
  40003: 'misconfigured',
  40013: 'misconfigured',
  40014: 'bad_access_token',
  40029: 'bad_code',
  40037: 'misconfigured',
  40125: 'misconfigured',
  40129: 'misconfigured',
  40163: 'bad_code',
  40164: 'misconfigured',
  40226: 'person_blocked',
  41030: 'misconfigured',
  42001: 'bad_access_token',
  43101: 'message_refused',
  43107: 'misconfigured',
  43108: 'busy',
  45009: 'too_often',
  45011: 'too_often',
  45168: 'risky',
  47003: 'misconfigured',
  61010: 'person_away',
  87009: 'session_over',
  87014: 'risky',
}

/** A refusal or a silence of WeChat. The message names the call and WeChat's number for it, never what was sent. */
export class WechatError extends Error {
  override readonly name = 'WechatError'

  constructor(
    readonly problem: WechatProblem,
    readonly call: string,
    /** WeChat's own number, where it gave one. */
    readonly errcode?: number,
  ) {
    super(`WeChat ${call}: ${errcode === undefined ? problem : `${problem} (${errcode})`}`)
  }
}

/** @param errcode not 0 */
export function toWechatError(call: string, errcode: number): WechatError {
  return new WechatError(PROBLEMS[errcode] ?? 'misconfigured', call, errcode)
}
