import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { CheckScene } from '../../integrations/wechat/wechat-client'
import { WechatError } from '../../integrations/wechat/wechat-error'
import type { Clock } from '../../lib/clock'
import type { WechatChecksService } from '../wechat/wechat-checks-service'
import * as photos from './check-photos-repository'
import * as repository from './content-checks-repository'
import { nextTryAt } from './content-checks-state'
import type { CheckedSubjects, CheckKind, ContentCheck } from './content-checks-types'
import {
  holdWithSubject,
  type Outcome,
  PASSED,
  settleAutomatically,
  TO_COMMITTEE,
} from './settle-check'
import { ruleOf } from './verdict-rules'

const BATCH = 20
/** Longer than asking about a text in pieces and nine photos takes with all repeats; after it another process goes on. */
const TURN_MS = 5 * 60_000
/** WeChat pushes what it thinks of a picture within half an hour. */
const PHOTO_ANSWER_MS = 30 * 60_000

const SCENES: Readonly<Record<CheckKind, CheckScene>> = {
  report: 'forum',
  report_step: 'comment',
  topic: 'forum',
}

export interface CheckRunDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly subjects: CheckedSubjects
  readonly wechat: WechatChecksService
  /** Where WeChat fetches a photo; undefined where this installation has no public address. */
  pictureUrlOf(uploadId: string): string | undefined
  /** Told of settings WeChat does not take and of checks that fail here; the check stays pending. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Asks WeChat about everything pending whose time has come. Safe in several processes at once: each check is taken by one
 * of them. Nothing is held in the database while WeChat is asked.
 */
export async function runChecks(deps: CheckRunDeps): Promise<void> {
  const { db, clock } = deps
  for (;;) {
    const due = await repository.listDue(db, clock.now(), BATCH)
    for (const each of due) {
      const now = clock.now()
      const until = new Date(now.getTime() + TURN_MS)
      const check = await repository.takeTurn(db, each, { now, until })
      if (check) await runOne(deps, check)
    }
    if (due.length < BATCH) return
  }
}

async function runOne(deps: CheckRunDeps, check: ContentCheck): Promise<void> {
  try {
    const outcome = await ask(deps, check)
    if (outcome === 'asked') {
      await goOnAt(deps, check, new Date(deps.clock.now().getTime() + PHOTO_ANSWER_MS))
    } else {
      await settle(deps, check, outcome)
    }
  } catch (error) {
    if (!(error instanceof WechatError) || error.problem === 'misconfigured') deps.onFailure(error)
    await goOnAt(deps, check, nextTryAt(check.tries, deps.clock.now()))
  }
}

/** @returns what it comes to, or that the answer about its photos is on its way */
async function ask(deps: CheckRunDeps, check: ContentCheck): Promise<Outcome | 'asked'> {
  const { db, subjects, wechat } = deps
  const accountId = check.authorAccountId
  const text = await subjects[check.kind].readText(db, check.subject)
  const pictures = await photos.listPhotos(db, check)
  const unasked = pictures.filter(({ traceId }) => traceId === null)
  const hasWaited = pictures.length > 0 && unasked.length === 0
  if (hasWaited || accountId === null || text === undefined) return TO_COMMITTEE
  const scene = SCENES[check.kind]
  const said = await wechat.checkText(accountId, text, scene)
  if (!said || said.verdict === 'review') return TO_COMMITTEE
  if (said.verdict === 'risky') return { status: 'declined', rule: ruleOf(said.label) }
  for (const { uploadId } of unasked) {
    const url = deps.pictureUrlOf(uploadId)
    const traceId = url && (await wechat.askPicture(accountId, url, scene))
    if (!traceId) return TO_COMMITTEE
    await photos.keepTrace(db, check, { uploadId, traceId })
  }
  return pictures.length === 0 ? PASSED : 'asked'
}

async function settle(
  { db, clock, subjects }: CheckRunDeps,
  { communityCode, id }: ContentCheck,
  outcome: Outcome,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const check = await holdWithSubject(trx, subjects, { communityCode, id })
    if (check?.status !== 'pending') return
    await settleAutomatically(trx, subjects, { check, outcome }, clock.now())
  })
}

async function goOnAt({ db }: CheckRunDeps, id: ContentCheck, nextTry: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const check = await repository.holdCheck(trx, id)
    if (check?.status === 'pending') {
      await repository.updateCheck(trx, check, { next_try_at: nextTry })
    }
  })
}

/** What WeChat thinks of a photo; the same answer twice, and one about no photo of ours, changes nothing. */
export async function takePhotoVerdict(
  { db, clock, subjects }: Pick<CheckRunDeps, 'db' | 'clock' | 'subjects'>,
  answer: { traceId: string; verdict: photos.PhotoVerdict; label: number },
): Promise<void> {
  const asked = await photos.findByTrace(db, answer.traceId)
  if (!asked) return
  await db.transaction().execute(async (trx) => {
    const check = await holdWithSubject(trx, subjects, asked)
    if (!check) return
    await photos.keepVerdict(trx, check, answer)
    if (check.status !== 'pending') return
    const outcome = outcomeOf(await photos.listPhotos(trx, check))
    if (outcome) await settleAutomatically(trx, subjects, { check, outcome }, clock.now())
  })
}

/** Photos are asked about once the words have passed, so they alone are left. */
function outcomeOf(pictures: readonly photos.CheckedPhoto[]): Outcome | undefined {
  const risky = pictures.find(({ verdict }) => verdict === 'risky')
  if (risky) return { status: 'declined', rule: ruleOf(risky.label ?? 0) }
  if (pictures.some(({ verdict }) => verdict === 'review')) return TO_COMMITTEE
  return pictures.every(({ verdict }) => verdict === 'pass') ? PASSED : undefined
}
