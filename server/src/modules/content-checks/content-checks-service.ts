import type { Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { createRunningWork } from '../../lib/running-work'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import { insertPhotos, listPhotos, type PhotoVerdict } from './check-photos-repository'
import {
  abilitiesOf,
  canDecide,
  canDecideAppeal,
  canView,
  type Deciders,
  isAuthor,
  isCommitteeOf,
  isSubdistrictOf,
} from './content-checks-policy'
import * as repository from './content-checks-repository'
import { assertCanHappen, type CheckEvent, statusAgain } from './content-checks-state'
import type {
  CheckKind,
  CheckMode,
  CheckSubjectKey,
  CheckView,
  CommitteeRule,
  ContentCheck,
  FirstStatus,
} from './content-checks-types'
import { findDeciders } from './find-deciders'
import { firstStatus } from './first-status'
import { type CheckRunDeps, runChecks, takePhotoVerdict } from './run-checks'
import { change, holdWithSubject } from './settle-check'
import { tellAuthor } from './tell-author'
import { tellDeciders } from './tell-deciders'

/** What is to be checked, stored a moment ago in the same transaction. */
export interface NewCheck {
  readonly kind: CheckKind
  readonly subject: CheckSubjectKey
  readonly authorAccountId: string | null
  readonly uploadIds: readonly string[]
  readonly first: FirstStatus
}

export interface ContentChecksService {
  /** How the check of a text begins; content that begins as anything but passed is stored as held back. */
  begin(text: string): FirstStatus
  record(trx: Transaction<Database>, check: NewCheck, now: Date): Promise<void>
  /** From now on it is this account that reads why a report and these steps of it are not public, and may appeal. */
  handOver(
    trx: Transaction<Database>,
    report: TenantId,
    to: { stepIds: readonly string[]; accountId: string },
  ): Promise<void>
  /** Its author has taken it back, a report with all its steps: what has not passed by then never will. Ask while holding it. */
  takeBack(trx: Transaction<Database>, subject: CheckSubjectKey, now: Date): Promise<void>
  /** Its author has changed their mind: what was taken back is looked at again. Ask while holding it. */
  takeUpAgain(trx: Transaction<Database>, subject: CheckSubjectKey, now: Date): Promise<void>
  /** Goes on with what is pending, after the answer; what fails is gone on with by the clock. */
  start(): void
  /** Settles once nothing begun here is running. */
  idle(): Promise<void>
  /** @throws DomainError `not_found`, also for what the actor may not know */
  getCheck(actor: Actor, kind: CheckKind, subject: TenantId): Promise<CheckView>
  /**
   * What waits for a committee to look at, or to look at again; for its subdistrict only what nobody else of the committee can
   * decide. The oldest first. @throws DomainError `forbidden`
   */
  listQueue(
    actor: Actor,
    queue: { areaCode: string; part: 'waiting' | 'appealed' },
    page: PageRequest,
  ): Promise<Page<CheckView>>
  /** By the committee. @throws DomainError `not_found`, `forbidden`, `illegal_transition` */
  publish(actor: Actor, id: TenantId, request: WriteRequest): Promise<CheckView>
  /** By the committee, for one of the rules and in its own words. @throws DomainError as publishing */
  decline(
    actor: Actor,
    refusal: { id: TenantId; rule: CommitteeRule; note: string },
    request: WriteRequest,
  ): Promise<CheckView>
  /** By its author, once. @throws DomainError as publishing */
  appeal(
    actor: Actor,
    appeal: { id: TenantId; text: string },
    request: WriteRequest,
  ): Promise<CheckView>
  /** By somebody of the committee who did not turn it down, for good. @throws DomainError as publishing */
  decideAppeal(
    actor: Actor,
    decision: { id: TenantId; isPublished: boolean; note: string },
    request: WriteRequest,
  ): Promise<CheckView>
  /** What WeChat pushed about a photo. */
  takePhotoVerdict(answer: { traceId: string; verdict: PhotoVerdict; label: number }): Promise<void>
}

interface CheckAct {
  readonly id: TenantId
  /** As in the audit log. */
  readonly operation: string
  readonly event: CheckEvent
  isAllowed(check: ContentCheck, deciders: Deciders): boolean
  change(now: Date): repository.CheckChange
}

export function createContentChecksService({
  mode,
  unitOfWork,
  identity,
  ...deps
}: CheckRunDeps & {
  readonly mode: CheckMode
  readonly unitOfWork: UnitOfWork
  readonly identity: IdentityService
}): ContentChecksService {
  const { db, subjects, onFailure } = deps
  const work = createRunningWork()

  async function view(actor: Actor, check: ContentCheck): Promise<CheckView> {
    const text = await subjects[check.kind].readText(db, check.subject)
    if (text === undefined) throw notFound('check')
    return {
      check,
      text,
      uploadIds: (await listPhotos(db, check)).map(({ uploadId }) => uploadId),
      isMine: isAuthor(actor, check),
      abilities: abilitiesOf(actor, check, await findDeciders(identity, check)),
    }
  }

  /** Does one thing to a check under its row lock. */
  async function act(
    actor: Actor,
    { id, operation, event, isAllowed, change: changeAt }: CheckAct,
    request: WriteRequest,
  ): Promise<CheckView> {
    const write = { communityCode: id.communityCode, operation, request }
    const known = await repository.findCheck(db, id)
    if (!known) throw notFound('check')
    const deciders = await findDeciders(identity, known)
    await unitOfWork.write(write, async (trx, now) => {
      const check = await holdWithSubject(trx, subjects, id)
      if (!check || !canView(actor, check, deciders)) throw notFound('check')
      if (!isAllowed(check, deciders)) throw forbidden()
      assertCanHappen(check, event)
      await change(trx, subjects, { check, columns: changeAt(now) }, now)
      return { subjectId: formatTenantId(id), result: null }
    })
    const changed = await repository.findCheck(db, id)
    if (!changed) throw notFound('check')
    return view(actor, changed)
  }

  return {
    begin: (text) => firstStatus(mode, text),
    async record(trx, { uploadIds, ...check }, now) {
      const stored = await repository.insertCheck(trx, check, now)
      await insertPhotos(trx, stored, uploadIds)
      await tellBeginning(trx, { ...check, ...stored }, now)
    },
    handOver: repository.setAuthor,
    async takeBack(trx, subject, now) {
      const columns = { status: 'withdrawn', next_try_at: null } as const
      for (const check of await repository.holdUnpassed(trx, subject)) {
        await change(trx, subjects, { check, columns }, now)
      }
    },
    async takeUpAgain(trx, subject, now) {
      for (const check of await repository.holdUnpassed(trx, subject)) {
        if (check.status !== 'withdrawn') continue
        const status = statusAgain(mode, check)
        const columns = { status, next_try_at: status === 'pending' ? now : null }
        await change(trx, subjects, { check, columns }, now)
      }
    },
    start() {
      if (mode === 'wechat') void work.during(() => runChecks(deps).catch(onFailure))
    },
    idle: () => work.ended(),
    async getCheck(actor, kind, subject) {
      const check = await repository.findCheckOf(db, kind, subject)
      const isKnown = check && canView(actor, check, await findDeciders(identity, check))
      if (!isKnown) throw notFound('check')
      return view(actor, check)
    },
    async listQueue(actor, queue, page) {
      const isCommittee = isCommitteeOf(actor, queue.areaCode)
      if (!isCommittee && !isSubdistrictOf(actor, queue.areaCode)) throw forbidden()
      const asked = { ...queue, isLeft: !isCommittee, now: deps.clock.now() }
      const found = await repository.listQueue(db, asked, page)
      return { ...found, items: await Promise.all(found.items.map((each) => view(actor, each))) }
    },
    publish: (actor, id, request) =>
      act(
        actor,
        {
          id,
          operation: 'publish_content',
          event: 'publish',
          isAllowed: (check, deciders) => canDecide(actor, check, deciders),
          change: (now) => ({ status: 'passed', ...decidedBy(actor, now) }),
        },
        request,
      ),
    decline: (actor, { id, rule, note }, request) =>
      act(
        actor,
        {
          id,
          operation: 'decline_content',
          event: 'decline',
          isAllowed: (check, deciders) => canDecide(actor, check, deciders),
          change: (now) => ({
            status: 'declined',
            rule,
            decided_note: note,
            ...decidedBy(actor, now),
          }),
        },
        request,
      ),
    appeal: (actor, { id, text }, request) =>
      act(
        actor,
        {
          id,
          operation: 'appeal_content',
          event: 'appeal',
          isAllowed: (check) => isAuthor(actor, check),
          change: (now) => ({ appeal: text, appealed_at: now }),
        },
        request,
      ),
    decideAppeal: (actor, { id, isPublished, note }, request) =>
      act(
        actor,
        {
          id,
          operation: 'decide_content_appeal',
          event: 'decide_appeal',
          isAllowed: (check, deciders) => canDecideAppeal(actor, check, deciders),
          change: (now) => ({
            appeal_decided_at: now,
            appeal_decided_by_account_id: actor.accountId,
            appeal_is_passed: isPublished,
            appeal_note: note,
            ...(isPublished ? { status: 'passed' as const } : {}),
          }),
        },
        request,
      ),
    takePhotoVerdict: (answer) => takePhotoVerdict(deps, answer),
  }
}

/** Of what is settled or waits with the first answer already. */
async function tellBeginning(
  trx: Transaction<Database>,
  check: Omit<NewCheck, 'uploadIds'> & TenantId,
  now: Date,
): Promise<void> {
  const { status } = check.first
  if (status === 'declined') await tellAuthor(trx, check, 'held_back', now)
  if (status === 'manual') await tellDeciders(trx, { ...check, deciderAccountId: null }, now)
}

function decidedBy({ accountId }: Actor, now: Date) {
  return { decided_by: 'committee' as const, decided_by_account_id: accountId, decided_at: now }
}
