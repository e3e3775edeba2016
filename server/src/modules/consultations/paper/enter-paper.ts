import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import { type DomainError, notFound } from '../../../lib/domain-error'
import { formatTenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import type { Actor } from '../../identity/identity-types'
import type { MediaService } from '../../media/media-service'
import { checkAnswers } from '../check-answers'
import { ballotAlreadyCast, ballotInvalid, ballotPaperTaken } from '../consultations-errors'
import { noteProbes } from '../note-probes'
import { type HeldPaperPoll, holdRunningPoll } from './hold-paper-poll'
import { insertAct, insertEntry } from './paper-entries-repository'
import { slipNumberTaken, tooManySlips } from './paper-errors'
import { countByWeight } from './paper-marks-service'
import { entryIdOf, hidePayload } from './paper-requests'
import type { PaperSlip } from './paper-types'
import { findChannel, findUnit, hasStandingSlip, holdWeight } from './paper-units-repository'
import { openSheetSeal } from './sheet-seal'

interface EnteringDeps {
  readonly unitOfWork: UnitOfWork
  readonly sealing: Sealing
  readonly media: MediaService
}

/** @see PaperEntriesService.enter */
export async function enterPaper(
  { unitOfWork, sealing, media }: EnteringDeps,
  actor: Actor,
  slip: PaperSlip,
  request: WriteRequest,
): Promise<string> {
  const { poll, slipNumber, answers, uploadIds, weight } = slip
  const { accountId } = actor
  const id = entryIdOf(sealing, request)
  const write = {
    communityCode: poll.communityCode,
    operation: 'enter_paper_ballot',
    request: hidePayload(sealing, request),
  }
  const work = unitOfWork.write<null>(write, async (trx, now) => {
    const held = await holdRunningPoll(trx, actor, poll, now)
    assertReadable(held, slip)
    // Before the roll is asked: whoever has no slip learns nothing of who has voted.
    const pages = await media.attach(trx, accountId, uploadIds, now)
    await assertFree(trx, slip)
    await assertMarked(trx, slip)
    const seal = openSheetSeal(sealing, poll, held.sealedBallotKey)
    const isNew = await insertEntry(trx, poll, {
      id,
      votingUnitId: slip.votingUnit?.id ?? null,
      weight,
      slipIndex: seal.indexOf(slipNumber),
      sheet: seal.seal(id, { answers, receipt: slipNumber }),
      accountId,
      scan: pages.map((page) => ({ uploadId: page.id, width: page.width, height: page.height })),
    })
    if (!isNew) throw await explainStanding(trx, slip)
    const at = held.secrecy === 'named' ? now : null
    await insertAct(trx, { poll, id }, { act: 'enter', accountId, reason: null, at })
    return { subjectId: formatTenantId(poll), result: null }
  })
  const { votingUnit } = slip
  await noteProbes(unitOfWork, write, { votingUnit, code: 'ballot_already_cast', work })
  return id
}

/** @throws DomainError `ballot_invalid` */
function assertReadable(held: HeldPaperPoll, slip: PaperSlip): void {
  const faults = { ...checkPlace(held, slip), ...checkAnswers(held.questions, slip.answers) }
  if (Object.keys(faults).length > 0) throw ballotInvalid(faults)
}

/** Names the unit or the weight where the poll wants the other. */
function checkPlace(
  { secrecy }: HeldPaperPoll,
  { votingUnit, weight }: PaperSlip,
): Record<string, string> {
  const [wanted, other] = secrecy === 'named' ? [votingUnit, weight] : [weight, votingUnit]
  const [name, otherName] =
    secrecy === 'named' ? ['votingUnitId', 'weight'] : ['weight', 'votingUnitId']
  if (wanted === null) return { [name]: 'required' }
  return other === null ? {} : { [otherName]: 'contradicts' }
}

/** @throws DomainError `not_found` unless the slip's unit, if it has one, is on the roll; `voted_on_paper`, `ballot_already_cast` */
async function assertFree(
  trx: Transaction<Database>,
  { poll, votingUnit }: PaperSlip,
): Promise<void> {
  if (!votingUnit) return
  const unit = { poll, votingUnitId: votingUnit.id }
  const isHere = votingUnit.communityCode === poll.communityCode
  if (!isHere || !(await findUnit(trx, unit))) throw notFound('voting unit')
  const channel = await findChannel(trx, unit)
  if (channel) throw channel === 'paper' ? ballotPaperTaken('paper') : ballotAlreadyCast()
}

/**
 * In a secret poll, which unit a slip came from is nobody's to know: there are only never more slips than units marked.
 * @throws DomainError `too_many_slips`
 */
async function assertMarked(
  trx: Transaction<Database>,
  { poll, weight }: PaperSlip,
): Promise<void> {
  if (weight === null) return
  await holdWeight(trx, poll, weight)
  const here = (await countByWeight(trx, poll)).find((each) => each.weight === weight)
  if (!here || here.slips >= here.units) throw tooManySlips()
}

/** What kept a slip from being entered: another one of its unit, or one with its number. */
async function explainStanding(
  trx: Transaction<Database>,
  { poll, votingUnit }: PaperSlip,
): Promise<DomainError> {
  const unit = votingUnit && { poll, votingUnitId: votingUnit.id }
  const hasSlip = unit !== null && (await hasStandingSlip(trx, unit))
  return hasSlip ? ballotPaperTaken('paper') : slipNumberTaken()
}
