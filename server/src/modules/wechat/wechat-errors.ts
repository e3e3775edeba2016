import { WechatError, type WechatProblem } from '../../integrations/wechat/wechat-error'
import { DomainError, tryAgain } from '../../lib/domain-error'

const refusals: Partial<Readonly<Record<WechatProblem, () => DomainError>>> = {
  bad_code: () =>
    new DomainError(
      'conflict',
      'wechat_code_over',
      'The code of WeChat is wrong or used; get another',
    ),
  too_often: () =>
    new DomainError('too_many', 'wechat_too_often', 'WeChat was asked too often; wait a minute'),
  person_blocked: () =>
    new DomainError(
      'forbidden',
      'wechat_person_blocked',
      'WeChat lets this person sign in nowhere',
    ),
  busy: tryAgain,
}

/**
 * What a person is told of WeChat's refusal or silence.
 * @throws DomainError for a WechatError, and whatever else it was as it is
 */
export function refuseAsWechat(error: unknown): never {
  if (!(error instanceof WechatError)) throw error
  throw refusals[error.problem]?.() ?? wechatSilent()
}

function wechatSilent(): DomainError {
  return new DomainError('busy', 'wechat_silent', 'WeChat does not answer; try again later')
}

export function phoneFromAbroad(): DomainError {
  return new DomainError(
    'conflict',
    'phone_from_abroad',
    'Only numbers of the Chinese mainland can be kept',
  )
}
