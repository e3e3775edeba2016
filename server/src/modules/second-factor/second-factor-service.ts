import { randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { DomainError, forbidden, notFound } from '../../lib/domain-error'
import type { Sealing } from '../../lib/sealing'
import { holdsRoleOver } from '../identity/identity-policy'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes'
import * as errors from './second-factor-errors'
import * as repository from './second-factor-repository'
import { matchStep, toBase32, toKeyAddress } from './totp'

const SECRET_BYTES = 20
/**
 * Wrong codes within an hour, with odds of 4e-4 a day that one is right. Only whoever has read a code sent to the phone can
 * try at all, so nobody else locks a person out; nor does that one for longer than an hour, and a recovery code still opens.
 */
const MAX_FAILURES = 5
const FAILURES_MS = 60 * 60_000

/** What an app is given to make codes from; shown until it is confirmed. */
export interface NewSecondFactor {
  readonly key: string
  readonly address: string
  /** Who took the one before away, which the person is told. */
  readonly reset: { readonly at: Date; readonly byName: string } | null
}

/** 动态码: the second proof of who one is, for whoever works for others on the web. */
export interface SecondFactorService {
  hasFactor(accountId: string, trx?: Transaction<Database>): Promise<boolean>
  /** @throws DomainError `forbidden` for whoever holds no office, `second_factor_set` */
  enrol(actor: Actor): Promise<NewSecondFactor>
  /** From now on codes are asked for. @returns ten recovery codes, shown this once @throws as `pass`, `second_factor_set` */
  confirm(actor: Actor, code: string): Promise<string[]>
  /** @throws DomainError `second_factor_missing`, `second_factor_wrong`, `second_factor_tries` */
  pass(actor: Pick<Actor, 'accountId'>, code: string): Promise<void>
  /** @returns how many are left @throws DomainError `second_factor_missing`, `recovery_code_wrong` */
  passByRecoveryCode(actor: Pick<Actor, 'accountId'>, code: string): Promise<number>
  /** How many recovery codes are left; undefined for whoever has no second factor. */
  countRecoveryCodes(accountId: string): Promise<number | undefined>
  /** Those from before open nothing any more. @returns ten new ones, shown this once @throws as `pass` */
  renewRecoveryCodes(actor: Actor, code: string): Promise<string[]>
  /**
   * For somebody who lost theirs: at the next sign-in they set up another, and are told by whom and when.
   * @throws DomainError `not_found`, `second_factor_own`, `second_factor_above` when they also hold an office elsewhere
   */
  reset(actor: Actor, appointmentId: string, request: WriteRequest): Promise<void>
}

export function createSecondFactorService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  sealing: Sealing
  identity: IdentityService
}): SecondFactorService {
  const { db, clock, unitOfWork, sealing, identity } = deps
  const scopeOf = (accountId: string) => ({
    table: 'second_factors',
    column: 'secret_sealed',
    row: accountId,
  })
  const open = (accountId: string, sealed: string) =>
    Buffer.from(sealing.open(sealed, scopeOf(accountId)), 'hex')

  /** Refusals are given back, not thrown, so that a wrong try stays counted. */
  async function tryCode(
    trx: Transaction<Database>,
    { accountId, code }: { accountId: string; code: string },
    factor: repository.SecondFactor,
  ): Promise<DomainError | undefined> {
    if (factor.secretSealed === null) return errors.secondFactorMissing()
    const now = clock.now()
    const isRunning = factor.failuresEndAt !== null && factor.failuresEndAt > now
    const failures = isRunning ? factor.failures : 0
    if (failures >= MAX_FAILURES) return errors.tooManySecondFactorTries()
    const plain = code.normalize('NFKC').replace(/\s/g, '')
    const step = matchStep(open(accountId, factor.secretSealed), plain, {
      now,
      lastStep: factor.lastStep,
    })
    if (step === undefined) {
      const endAt = failures > 0 ? factor.failuresEndAt : null
      await repository.putFailures(trx, accountId, {
        failures: failures + 1,
        endAt: endAt ?? new Date(now.getTime() + FAILURES_MS),
      })
      return errors.secondFactorWrong()
    }
    await repository.useStep(trx, accountId, step)
    return undefined
  }

  async function makeRecoveryCodes(
    trx: Transaction<Database>,
    accountId: string,
  ): Promise<string[]> {
    const codes = newRecoveryCodes()
    const hashes = codes.map((code) => hashRecoveryCode(sealing, accountId, code))
    await repository.putRecoveryCodes(trx, accountId, hashes)
    return codes
  }

  function assertInOffice({ appointments }: Actor): void {
    if (appointments.length === 0) throw forbidden()
  }

  return {
    hasFactor: (accountId, trx) => repository.hasFactor(trx ?? db, accountId),
    async enrol(actor) {
      assertInOffice(actor)
      const { accountId, displayName } = actor
      const secret = randomBytes(SECRET_BYTES)
      return db.transaction().execute(async (trx) => {
        const factor = await repository.lockFactor(trx, accountId)
        if (factor.isConfirmed) throw errors.secondFactorSet()
        const sealed = sealing.seal(secret.toString('hex'), scopeOf(accountId))
        await repository.putSecret(trx, accountId, sealed)
        const { resetAt, resetBy } = factor
        return {
          key: toBase32(secret),
          address: toKeyAddress(secret, displayName),
          reset: resetAt && { at: resetAt, byName: resetBy ?? '' },
        }
      })
    },
    async confirm({ accountId }, code) {
      const outcome = await db.transaction().execute(async (trx) => {
        const factor = await repository.lockFactor(trx, accountId)
        if (factor.isConfirmed) return errors.secondFactorSet()
        const wrong = await tryCode(trx, { accountId, code }, factor)
        if (wrong) return wrong
        await repository.confirmFactor(trx, accountId, clock.now())
        return makeRecoveryCodes(trx, accountId)
      })
      if (outcome instanceof DomainError) throw outcome
      return outcome
    },
    async pass({ accountId }, code) {
      const refusal = await db.transaction().execute(async (trx) => {
        const factor = await repository.lockFactor(trx, accountId)
        if (!factor.isConfirmed) return errors.secondFactorMissing()
        return tryCode(trx, { accountId, code }, factor)
      })
      if (refusal) throw refusal
    },
    passByRecoveryCode: ({ accountId }, code) =>
      db.transaction().execute(async (trx) => {
        const { isConfirmed } = await repository.lockFactor(trx, accountId)
        if (!isConfirmed) throw errors.secondFactorMissing()
        const hash = hashRecoveryCode(sealing, accountId, code)
        const isGood = await repository.useRecoveryCode(trx, { accountId, hash }, clock.now())
        if (!isGood) throw errors.recoveryCodeWrong()
        return repository.countRecoveryCodes(trx, accountId)
      }),
    async countRecoveryCodes(accountId) {
      if (!(await repository.hasFactor(db, accountId))) return undefined
      return repository.countRecoveryCodes(db, accountId)
    },
    async renewRecoveryCodes({ accountId }, code) {
      const outcome = await db.transaction().execute(async (trx) => {
        const factor = await repository.lockFactor(trx, accountId)
        if (!factor.isConfirmed) return errors.secondFactorMissing()
        const wrong = await tryCode(trx, { accountId, code }, factor)
        return wrong ?? makeRecoveryCodes(trx, accountId)
      })
      if (outcome instanceof DomainError) throw outcome
      return outcome
    },
    async reset(actor, appointmentId, request) {
      const post = await repository.findPost(db, appointmentId, clock.now())
      if (!post || !mayReset(actor, post)) throw notFound('appointment')
      if (post.accountId === actor.accountId) throw errors.ownSecondFactor()
      const { accountId } = post
      // One factor opens every office of the account, so whoever takes it away answers for all of them.
      const all = await repository.listPosts(db, accountId, clock.now())
      if (!all.every((each) => mayReset(actor, each))) throw errors.secondFactorAbove()
      const write = {
        communityCode: post.areaCode.slice(0, 12),
        operation: 'reset_second_factor',
        request,
      }
      await unitOfWork.write(write, async (trx, now) => {
        await repository.lockFactor(trx, accountId)
        await repository.resetFactor(trx, { accountId, byAccountId: actor.accountId }, now)
        return { subjectId: appointmentId, result: null }
      })
      await identity.endSessions(accountId)
    },
  }
}

/** Whoever appoints somebody also helps them back in: a committee its workers, an operator everybody in the area. */
function mayReset(actor: Actor, { role, areaCode }: repository.StaffPost): boolean {
  const isByCommittee =
    role === 'grid_worker' && holdsRoleOver(actor, ['committee_member'], areaCode)
  return isByCommittee || holdsRoleOver(actor, ['operator'], areaCode)
}
