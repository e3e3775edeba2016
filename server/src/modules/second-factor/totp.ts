import { createHmac, timingSafeEqual } from 'node:crypto'

const STEP_MS = 30_000
const DIGITS = 6
/** A phone's clock may be this many steps off. */
const DRIFT = 1
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** HOTP (RFC 4226). */
export function hotp(secret: Buffer, counter: number, digits = DIGITS): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac('sha1', secret).update(message).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The step of time of TOTP (RFC 6238). */
export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / STEP_MS)
}

/**
 * The step a code belongs to, of the one that runs, the one before and the one after; undefined for a wrong code and for
 * one of a step that was used before, so that no code is good twice.
 */
export function matchStep(
  secret: Buffer,
  code: string,
  { now, lastStep }: { readonly now: Date; readonly lastStep: number },
): number | undefined {
  const given = Buffer.from(code)
  const steps = Array.from({ length: 2 * DRIFT + 1 }, (_, index) => stepAt(now) - DRIFT + index)
  return steps.find((step) => {
    const right = Buffer.from(hotp(secret, step))
    return step > lastStep && right.length === given.length && timingSafeEqual(right, given)
  })
}

/** As apps take a key: base 32 (RFC 4648) without padding. */
export function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/** What an app reads from the QR code. @param name of the account, as the app lists it */
export function toKeyAddress(secret: Buffer, name: string): string {
  const label = `${encodeURIComponent(ISSUER)}:${encodeURIComponent(name)}`
  return `otpauth://totp/${label}?secret=${toBase32(secret)}&issuer=${encodeURIComponent(ISSUER)}`
}

const ISSUER = '邻格'
