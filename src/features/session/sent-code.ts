import { readStored, removeStored, writeStored } from '../../platform/storage'
import type { SentCode } from './api/sms-sign-in'

const KEY = 'linge.sent-code'

/** That a code went out to a phone, never the code itself. */
interface Sending {
  readonly phone: string
  readonly sent: SentCode
}

/** Browsers on phones load a page anew after a look at the messages; the code they showed is still good then. */
export function keepSending({ phone, sent }: Sending): void {
  writeStored(KEY, { phone, sent: { ...sent, shownCode: null } })
}

/** The last sending, while its code can still be entered. */
export function readSending(now = Date.now()): Sending | undefined {
  const kept = readStored(KEY) as Sending | undefined
  return kept && Date.parse(kept.sent.expiresAt) > now ? kept : undefined
}

export const forgetSending = () => removeStored(KEY)
