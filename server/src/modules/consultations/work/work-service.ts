import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import type { Clock } from '../../../lib/clock'
import { forbidden } from '../../../lib/domain-error'
import { dayAt } from '../../../lib/shanghai-time'
import type { HomesService } from '../../homes/homes-service'
import type { Actor } from '../../identity/identity-types'
import { isCommitteeOf } from '../consultations-policy'
import { flatsOf } from '../own-flats'
import { type CountedWork, countWork } from './work-repository'
import type { CommitteeWork, ConsultationWork } from './work-types'

/** Far more than a committee has on its hands at once. */
const MAX_CONSULTATIONS = 100

/** 等您办的: how much a committee still has to do, never about whom. */
export interface WorkService {
  /** @throws DomainError `forbidden` */
  count(actor: Actor, communityCode: string): Promise<CommitteeWork>
}

export function createWorkService({
  db,
  clock,
  homes,
}: {
  db: Kysely<Database>
  clock: Clock
  homes: HomesService
}): WorkService {
  return {
    async count(actor, communityCode) {
      if (!isCommitteeOf(actor, communityCode)) throw forbidden()
      const now = clock.now()
      const { accountId } = actor
      const { livedIn } = flatsOf(actor, communityCode)
      const work = { communityCode, accountId, livedIn }
      const counted = await countWork(db, work, { now, today: dayAt(now) })
      return {
        topics: sumOf(counted, 'topics'),
        checks: sumOf(counted, 'checks'),
        opinions: sumOf(counted, 'opinions'),
        homes: await homes.countWaiting(communityCode),
        consultations: byConsultation(counted).slice(0, MAX_CONSULTATIONS),
      }
    },
  }
}

function sumOf(counted: readonly CountedWork[], kind: CountedWork['kind']): number {
  return counted.filter((each) => each.kind === kind).reduce((sum, { count }) => sum + count, 0)
}

const NOTHING = { objections: 0, corrections: 0, delegations: 0, slips: 0, milestones: 0 }

function byConsultation(counted: readonly CountedWork[]): ConsultationWork[] {
  const found = new Map<string, ConsultationWork>()
  for (const { kind, consultationId, count } of counted) {
    if (consultationId === null) continue
    const before = found.get(consultationId) ?? { consultationId, ...NOTHING }
    found.set(consultationId, { ...before, [kind]: count })
  }
  return [...found.values()].sort((a, b) => Number(b.consultationId) - Number(a.consultationId))
}
