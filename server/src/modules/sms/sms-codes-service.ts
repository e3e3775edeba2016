import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { SmsError } from '../../integrations/sms/sms-sender'
import { createSmsSender, type SmsSettings } from '../../integrations/sms/sms-settings'
import type { Clock } from '../../lib/clock'
import { notFound } from '../../lib/domain-error'
import { readMainlandPhone } from '../../lib/mainland-phone'
import { networkOf } from '../../lib/network-of'
import type { Sealing } from '../../lib/sealing'
import * as repository from './sms-codes-repository'
import * as errors from './sms-errors'

const CODE_MINUTES = 5
const MAX_TRIES = 5

/**
 * Codes that are sent, within the last minute, hour and day. To a number as one address asks for them: few, so that nobody is
 * pestered. From everywhere: three times as many, so that a stranger who uses up theirs leaves the number open to its owner,
 * and a guess still has odds of 1.5e-4 a day (thirty codes, five tries each, one of a million). An address gets many, because a
 * community centre or a mobile network is one; the installation as many as its settings say.
 */
const MAX_SENDS = {
  minute: 1,
  pair: { hour: 5, day: 10 },
  phone: { hour: 15, day: 30 },
  network: 100,
} as const

/** A code is tried only together with the id of its own sending: a stranger's tries and sendings leave it as it is. */
export interface SmsTry {
  readonly id: string
  readonly phone: string
  readonly code: string
}

export interface SentCode {
  readonly id: string
  readonly expiresAt: Date
  /** Only where nothing is sent: in demo mode, with the development sender. */
  readonly shownCode: string | undefined
}

/** 短信验证码: proves that somebody holds a phone. Knows no accounts, so its answers cannot tell of any. */
export interface SmsCodesService {
  /** Whether codes are sent here at all. */
  readonly isOffered: boolean
  /**
   * @param written as people write a number
   * @throws DomainError `not_found` where none are sent, `phone_invalid`, `sms_limit_…`, `sms_phone_refused`, `sms_silent`
   */
  send(written: string, address: string): Promise<SentCode>
  /**
   * The phone that is proven, digits only; a code proves it once.
   * @throws DomainError `phone_invalid`, `sms_code_wrong`, `sms_code_over`
   */
  prove(tried: SmsTry): Promise<string>
}

export function createSmsCodesService(deps: {
  db: Kysely<Database>
  clock: Clock
  sealing: Sealing
  settings: SmsSettings | undefined
  /** Told of settings the provider does not take. */
  onFailure: (error: unknown) => void
}): SmsCodesService {
  const { db, clock, sealing, settings, onFailure } = deps
  const sender = settings && createSmsSender(settings, clock)
  const hashOf = (tried: SmsTry) =>
    sealing.indexOf(JSON.stringify([tried.id, tried.phone, tried.code]), {
      table: 'sms_codes',
      column: 'code_hash',
    })

  /** Counted before it is sent, whatever becomes of it: each may cost money. */
  async function write(tried: SmsTry, address: string, perDay: number): Promise<Date> {
    const keys = {
      phoneIndex: sealing.indexOf(tried.phone, { table: 'sms_sends', column: 'phone_index' }),
      networkIndex: sealing.indexOf(networkOf(address), {
        table: 'sms_sends',
        column: 'network_index',
      }),
    }
    return db.transaction().execute(async (trx) => {
      const now = clock.now()
      await repository.lockSends(trx)
      const limit = reachedLimit(await repository.countSends(trx, keys, now), perDay)
      if (limit) throw errors.tooManyCodes(limit)
      const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000)
      await repository.insertSend(trx, keys, now)
      await repository.insertCode(trx, { id: tried.id, hash: hashOf(tried), expiresAt })
      return expiresAt
    })
  }

  return {
    isOffered: settings !== undefined,
    async send(written, address) {
      if (!settings || !sender) throw notFound('page')
      const phone = readMainlandPhone(written)
      if (phone === undefined) throw errors.phoneInvalid()
      const tried = { id: randomBytes(16).toString('hex'), phone, code: makeCode() }
      const expiresAt = await write(tried, address, settings.perDay)
      try {
        await sender.sendCode(phone, tried.code, CODE_MINUTES)
      } catch (error) {
        if (error instanceof SmsError && error.problem === 'misconfigured') onFailure(error)
        return errors.refuseAsSms(error)
      }
      const shownCode = settings.provider === 'development' ? tried.code : undefined
      return { id: tried.id, expiresAt, shownCode }
    },
    async prove({ id, phone: written, code: typed }) {
      const phone = readMainlandPhone(written)
      if (phone === undefined) throw errors.phoneInvalid()
      const code = typed.normalize('NFKC').replace(/\s/g, '')
      // A wrong try stays counted, so what it is refused with is thrown after the transaction.
      const outcome = await db.transaction().execute(async (trx) => {
        const kept = await repository.lockCode(trx, id, clock.now())
        if (!kept || kept.tries >= MAX_TRIES) return 'over'
        if (isSame(kept.hash, hashOf({ id, phone, code }))) {
          await repository.deleteCode(trx, id)
          return 'right'
        }
        await repository.addTry(trx, id)
        return kept.tries + 1 >= MAX_TRIES ? 'over' : 'wrong'
      })
      if (outcome === 'over') throw errors.codeOver()
      if (outcome === 'wrong') throw errors.codeWrong()
      return phone
    },
  }
}

function reachedLimit(
  { byPhone, byPair, byNetwork, all }: repository.Counts,
  perDay: number,
): errors.SmsLimit | undefined {
  const { pair, phone } = MAX_SENDS
  if (byPair.day >= pair.day || byPhone.day >= phone.day) return 'day'
  if (byPair.hour >= pair.hour || byPhone.hour >= phone.hour) return 'hour'
  if (byPhone.minute >= MAX_SENDS.minute) return 'minute'
  if (byNetwork >= MAX_SENDS.network) return 'network'
  return all >= perDay ? 'installation' : undefined
}

function makeCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
