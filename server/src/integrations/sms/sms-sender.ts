/** Sends the short messages that carry a code. Another provider is another function that makes one. */
export interface SmsSender {
  /**
   * @param phone digits only, of a mainland number
   * @param code what the person types
   * @param minutes for how long it is good
   * @throws SmsError
   */
  sendCode(phone: string, code: string, minutes: number): Promise<void>
}

export type SmsProblem =
  /** The provider sends nothing to this number, or no more today. */
  | 'phone_refused'
  /** Our settings, our balance, or what we made of the request. Only an operator can mend it. */
  | 'misconfigured'
  /** No answer that can be read. */
  | 'unreachable'

/** A refusal or a silence of the provider. The message names its own code for it, never the number nor what was sent. */
export class SmsError extends Error {
  override readonly name = 'SmsError'

  constructor(
    readonly problem: SmsProblem,
    readonly providerCode?: string,
  ) {
    super(providerCode === undefined ? `SMS: ${problem}` : `SMS: ${problem} (${providerCode})`)
  }
}
