import { createHash, randomBytes } from 'node:crypto'
import type { TenantId } from '../../lib/ids'
import type { Sealing, SealScope } from '../../lib/sealing'

const SECRET_BYTES = 32

/** What decides the draws of one poll, kept from everybody until it closes. */
export interface DrawSecret {
  readonly sealedDrawSecret: string
  /** SHA-256 of the secret's bytes in hexadecimal, published at the opening: it cannot be exchanged afterwards. */
  readonly drawCommitment: string
}

export function createDrawSecret(sealing: Sealing, poll: TenantId): DrawSecret {
  const secret = randomBytes(SECRET_BYTES)
  return {
    sealedDrawSecret: sealing.seal(secret.toString('hex'), scopeOf(poll)),
    drawCommitment: createHash('sha256').update(secret).digest('hex'),
  }
}

/** @returns the secret in hexadecimal */
export function openDrawSecret(sealing: Sealing, poll: TenantId, sealed: string): string {
  return sealing.open(sealed, scopeOf(poll))
}

function scopeOf({ communityCode, id }: TenantId): SealScope {
  return { table: 'polls', column: 'draw_secret', row: `${communityCode}-${id}` }
}
