import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import {
  closesAtOutOfRange,
  closesBeforeOpinionsEnd,
  illegalTransition,
} from './consultations-errors'
import { canView, isCommitteeOf } from './consultations-policy'
import type { ConsultationsService } from './consultations-service'
import {
  type ConsultationEvent,
  closingProblem,
  leavesTimeToVote,
  nextStatus,
} from './consultations-state'
import * as repository from './standing-repository'
import type { EnteredStep, MovedStep, SeenStanding, Standing } from './standing-types'
import { unpassedBy } from './unpassed-by'

/** One move of a consultation into another step. */
export interface StepMove {
  readonly event: Extract<ConsultationEvent, 'ask_opinions' | 'start_carrying_out' | 'close'>
  readonly accountId: string
  readonly endsAt?: Date
  readonly statement?: string
}

/** What the modules around a poll may know of a consultation and do to it. */
export interface StandingService {
  /** As the actor sees it now; a poll whose time is over is ended first. @throws DomainError `not_found` */
  getStanding(actor: Actor | undefined, id: TenantId): Promise<SeenStanding>
  /** Holds the consultation until the transaction is over. @throws DomainError `not_found` */
  hold(trx: Transaction<Database>, actor: Actor, id: TenantId): Promise<Standing>
  /** The same for its committee. @throws DomainError `not_found`, `forbidden` */
  holdOwn(trx: Transaction<Database>, actor: Actor, id: TenantId): Promise<Standing>
  /** Moves a held consultation. @throws DomainError `illegal_transition` */
  move(trx: Transaction<Database>, held: Standing, move: StepMove, now: Date): Promise<void>
  /** Other words for a held consultation. */
  rewrite(
    trx: Transaction<Database>,
    held: Standing,
    text: { title: string; body: string },
  ): Promise<void>
  /**
   * Makes sure that there is time to vote when opinions have ended.
   * @param closing the poll's closing time from now on; without it the one it has
   * @throws DomainError `closes_at_out_of_range`, `closes_before_opinions_end`
   */
  fitClosing(
    trx: Transaction<Database>,
    held: Standing,
    closing: { closesAt?: Date | undefined; opinionsEndAt: Date },
    now: Date,
  ): Promise<void>
  /** The steps its committee has moved it into. */
  listSteps(id: TenantId): Promise<readonly EnteredStep[]>
  /**
   * While opinions are asked for, the poll to come may get another closing time.
   * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `closes_at_out_of_range`,
   *   `closes_before_opinions_end`
   */
  changeClosing(
    actor: Actor,
    change: { id: TenantId; closesAt: Date },
    request: WriteRequest,
  ): Promise<void>
}

const STEP_OF: Readonly<Record<StepMove['event'], MovedStep>> = {
  ask_opinions: 'opinions',
  start_carrying_out: 'carrying_out',
  close: 'closed',
}

export function createStandingService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  consultations: ConsultationsService
}): StandingService {
  const { db, unitOfWork, consultations } = deps

  async function hold(trx: Transaction<Database>, actor: Actor, id: TenantId): Promise<Standing> {
    const held = await repository.holdStanding(trx, id)
    if (!held || !canView(actor, id.communityCode, held.status)) throw notFound('consultation')
    return held
  }

  async function holdOwn(
    trx: Transaction<Database>,
    actor: Actor,
    id: TenantId,
  ): Promise<Standing> {
    const held = await hold(trx, actor, id)
    if (!isCommitteeOf(actor, id.communityCode)) throw forbidden()
    return held
  }

  async function fitClosing(
    trx: Transaction<Database>,
    held: Standing,
    { closesAt, opinionsEndAt }: { closesAt?: Date | undefined; opinionsEndAt: Date },
    now: Date,
  ): Promise<void> {
    const chosen = closesAt ?? (await repository.findClosing(trx, held))
    if (!leavesTimeToVote(chosen, opinionsEndAt)) throw closesBeforeOpinionsEnd()
    const problem = closingProblem(chosen, now)
    if (problem) throw closesAtOutOfRange(problem)
    if (closesAt) await repository.changeClosing(trx, held, closesAt)
  }

  return {
    async getStanding(actor, id) {
      const { consultation, result } = await consultations.getConsultation(actor, id)
      const { communityCode, areaCode, title, body, status } = consultation
      const unpassed = result ? unpassedBy(result.decision) : undefined
      return { communityCode, id: consultation.id, areaCode, title, body, status, unpassed }
    },
    hold,
    holdOwn,
    async move(trx, held, { event, accountId, endsAt, statement }, now) {
      await repository.updateConsultation(trx, held, { status: nextStatus(held.status, event) })
      await repository.insertStep(trx, held, {
        step: STEP_OF[event],
        accountId,
        enteredAt: now,
        endsAt: endsAt ?? null,
        statement: statement ?? null,
      })
    },
    rewrite: (trx, held, text) => repository.updateConsultation(trx, held, text),
    fitClosing,
    listSteps: (id) => repository.listSteps(db, id),
    async changeClosing(actor, { id, closesAt }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'change_poll_closing', request }
      await unitOfWork.write(write, async (trx, now) => {
        const held = await holdOwn(trx, actor, id)
        if (held.status !== 'opinions') throw illegalTransition(held.status, 'change_closing')
        const steps = await repository.listSteps(trx, id)
        const opinionsEndAt = steps.find(({ step }) => step === 'opinions')?.endsAt ?? now
        await fitClosing(trx, held, { closesAt, opinionsEndAt }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
  }
}
