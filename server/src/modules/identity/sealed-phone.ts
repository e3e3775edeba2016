import type { Sealing } from '../../lib/sealing'

const TABLE = 'accounts'

/** What a phone becomes in the columns of its account. @param phone digits only */
export function sealPhone(sealing: Sealing, accountId: string, phone: string) {
  return {
    phone_sealed: sealing.seal(phone, scopeOf(accountId)),
    phone_index: indexPhone(sealing, phone),
  }
}

/** By which an account is found. @param phone digits only */
export function indexPhone(sealing: Sealing, phone: string): string {
  return sealing.indexOf(phone, { table: TABLE, column: 'phone_index' })
}

/** @throws Error when the value was sealed with another key or for another account */
export function openPhone(sealing: Sealing, accountId: string, sealed: string): string {
  return sealing.open(sealed, scopeOf(accountId))
}

function scopeOf(accountId: string) {
  return { table: TABLE, column: 'phone_sealed', row: accountId }
}
