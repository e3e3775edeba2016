import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden, notFound } from '../../lib/domain-error'
import type { Actor } from '../identity/identity-types'
import type { MessageTrouble, TroubleKey } from './messages-types'
import { listTroubles, moveTroubles } from './sending/troubles-repository'

/** What an operator does about messages that WeChat did not take, or of which nobody knows. */
export interface TroublesService {
  /** By template, state and WeChat's number, the latest first; nobody's own. @throws DomainError `forbidden` */
  list(actor: Actor): Promise<MessageTrouble[]>
  /**
   * Sends them again, each only if its person still lets us; or gives them up, as everybody has them in the app anyway.
   * @throws DomainError `forbidden`, `not_found` when there are none of the kind any more
   */
  decide(
    actor: Actor,
    decision: TroubleKey & { readonly isRetried: boolean },
    request: WriteRequest,
  ): Promise<void>
}

export function createTroublesService({
  db,
  unitOfWork,
}: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
}): TroublesService {
  return {
    async list(actor) {
      areaOfOperator(actor)
      return listTroubles(db)
    },
    async decide(actor, { isRetried, ...key }, request) {
      const communityCode = areaOfOperator(actor)
      const operation = isRetried ? 'retry_messages' : 'discard_messages'
      await unitOfWork.write({ communityCode, operation, request }, async (trx, now) => {
        const moved = await moveTroubles(trx, key, isRetried ? 'waiting' : 'discarded', now)
        if (moved === 0) throw notFound('messages')
        return { subjectId: `${key.template}:${key.state}`, result: null }
      })
    },
  }
}

/** @throws DomainError `forbidden` for whoever is no operator */
function areaOfOperator({ appointments }: Actor): string {
  const post = appointments.find(({ role }) => role === 'operator')
  if (!post) throw forbidden()
  return post.areaCode
}
