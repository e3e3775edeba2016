import {
  isSignedByWechat,
  openPush,
  type PushSettings,
  type PushSignature,
} from '../../integrations/wechat/push-message'
import { isRecord } from '../../integrations/wechat/read-json'
import type { CheckVerdict } from '../../integrations/wechat/wechat-client'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'

export interface WechatPushService {
  /** @throws DomainError `not_found` where no push is set up, `forbidden` for what WeChat did not sign just now */
  assertAddressCheck(signature: PushSignature): void
  /**
   * Reads one push. What is about nothing of ours, or of a kind nobody waits for, is taken and passed over.
   * @param body as it came: JSON with the sealed message in `Encrypt`
   * @throws DomainError as `assertAddressCheck`
   */
  take(signature: PushSignature, body: string): Promise<void>
}

/** What WeChat thinks of a picture it was asked about. */
export interface PhotoVerdictTaken {
  readonly traceId: string
  readonly verdict: CheckVerdict
  readonly label: number
}

/** How far the time of a push may be from ours; what is older was sent before. */
const SIGNED_FOR_MS = 10 * 60_000
const MEDIA_EVENT = 'wxa_media_check'
const NO_LABEL = 0

export function createWechatPushService({
  settings,
  clock,
  takePhotoVerdict,
  onFailure,
}: {
  settings: PushSettings | undefined
  clock: Clock
  takePhotoVerdict: (verdict: PhotoVerdictTaken) => Promise<void>
  /** Told of what only an operator can mend: pushes in XML. */
  onFailure: (error: unknown) => void
}): WechatPushService {
  function assertSigned(signature: PushSignature, encrypted?: string): PushSettings {
    if (!settings) throw notFound('page')
    const ageMs = clock.now().getTime() - Number(signature.timestamp) * 1000
    if (Math.abs(ageMs) > SIGNED_FOR_MS) throw forbidden()
    if (!isSignedByWechat(settings, signature, encrypted)) throw forbidden()
    return settings
  }

  return {
    assertAddressCheck: (signature) => void assertSigned(signature),
    async take(signature, body) {
      const encrypted = parse(body)?.Encrypt
      if (typeof encrypted !== 'string') {
        const inXml = XML_ENCRYPT.exec(body)?.[1]
        // Whoever did not sign it writes nothing into our log.
        assertSigned(signature, inXml)
        if (inXml !== undefined) onFailure(new Error(WRONG_FORM))
        throw forbidden()
      }
      const message = openPush(assertSigned(signature, encrypted), encrypted)
      if (message === undefined) throw forbidden()
      const verdict = readPhotoVerdict(parse(message))
      if (verdict) await takePhotoVerdict(verdict)
    },
  }
}

const XML_ENCRYPT = /<Encrypt><!\[CDATA\[([A-Za-z0-9+/=]+)\]\]>/
const WRONG_FORM = 'WeChat pushes XML; choose JSON where its console sets up message pushes'

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** A picture WeChat could not fetch or judge goes to people. */
function readPhotoVerdict(
  message: Record<string, unknown> | undefined,
): PhotoVerdictTaken | undefined {
  if (message?.Event !== MEDIA_EVENT || typeof message.trace_id !== 'string') return undefined
  const { trace_id: traceId, errcode, result } = message
  const unjudged = { traceId, verdict: 'review', label: NO_LABEL } as const
  if ((typeof errcode === 'number' && errcode !== 0) || !isRecord(result)) return unjudged
  const { suggest, label } = result
  if (suggest !== 'pass' && suggest !== 'risky') return unjudged
  return { traceId, verdict: suggest, label: typeof label === 'number' ? label : NO_LABEL }
}
