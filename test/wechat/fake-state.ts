/** The mini-program this stand-in knows. */
export interface FakeApp {
  readonly appId: string
  readonly appSecret: string
}

/** Whoever comes by a code that is none of the stand-in's own. */
export interface Anybody {
  readonly openId: string
  readonly phone: string
}

/** A message as somebody's phone shows it. */
export interface ReceivedMessage {
  readonly openId: string
  readonly templateId: string
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
}

/** What a call tells of itself; the query without secrets of its own making. */
export interface SeenCall {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Everything the stand-in remembers. */
export interface FakeState {
  readonly app: FakeApp
  /** Without one such a code is refused. */
  readonly anybody: Anybody | undefined
  /** Those WeChat still takes; the last one is given out. */
  readonly accessTokens: string[]
  tokenSeconds: number
  readonly usedCodes: Set<string>
  /** Messages a person still takes, by `openId/templateId`. */
  readonly consents: Map<string, number>
  readonly messages: ReceivedMessage[]
  /** Who has not opened the mini-program for two hours. */
  readonly away: Set<string>
  /** Pictures waiting for their verdict, by the number they were given. */
  readonly pictures: Map<string, string>
}
