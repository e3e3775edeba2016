import { randomBytes } from 'node:crypto'
import type { TenantId } from '../../lib/ids'
import type { Sealing, SealScope } from '../../lib/sealing'
import { commitToDraw, DRAW_SECRET_BYTES } from './board/draw-secret'

/** What decides the draws of one poll, kept from everybody until it closes. */
export interface SealedDraw {
  readonly sealedDrawSecret: string
  /** Published at the opening: the secret cannot be exchanged afterwards. */
  readonly drawCommitment: string
}

export function createDraw(sealing: Sealing, poll: TenantId): SealedDraw {
  const secret = randomBytes(DRAW_SECRET_BYTES)
  return {
    sealedDrawSecret: sealing.seal(secret.toString('hex'), scopeOf(poll)),
    drawCommitment: commitToDraw(secret),
  }
}

/** @returns the secret's bytes */
export function openDraw(sealing: Sealing, poll: TenantId, sealed: string): Buffer {
  return Buffer.from(sealing.open(sealed, scopeOf(poll)), 'hex')
}

function scopeOf({ communityCode, id }: TenantId): SealScope {
  return { table: 'polls', column: 'draw_secret', row: `${communityCode}-${id}` }
}
