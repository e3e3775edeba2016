import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Actor } from '../identity/identity-types'
import * as ballots from './ballots-repository'
import { abilitiesOf } from './consultations-policy'
import { effectiveStatus, hasEnded } from './consultations-state'
import type {
  Consultation,
  ConsultationView,
  PollResult,
  Tally,
  VotingUnit,
} from './consultations-types'
import { getRule } from './rules'
import { decide } from './rules/decide'

/**
 * Adds what one person may see at this moment to consultations of one community.
 * Choices of a poll that has not closed are not even read.
 */
export async function viewConsultations(
  db: Kysely<Database>,
  consultations: readonly Consultation[],
  actor: Actor | undefined,
  now: Date,
): Promise<ConsultationView[]> {
  const communityCode = consultations[0]?.communityCode ?? ''
  const opened = consultations.map(({ poll }) => poll).filter(({ openedAt }) => openedAt !== null)
  const closed = opened.filter((poll) => hasEnded(poll, now))
  const idsOf = (polls: readonly { id: string }[]) => polls.map(({ id }) => id)
  const turnouts = await ballots.countBallots(db, { communityCode, pollIds: idsOf(opened) })
  const tallies = await ballots.tallyBallots(db, { communityCode, pollIds: idsOf(closed) })
  const units = await ballots.listVotingUnits(
    db,
    { communityCode, pollIds: idsOf(opened) },
    householdsOf(actor, communityCode),
  )
  return consultations.map((consultation) => {
    const { poll } = consultation
    const status = effectiveStatus(consultation, poll, now)
    const myVotingUnits: VotingUnit[] = units.filter(({ pollId }) => pollId === poll.id)
    return {
      consultation,
      status,
      rule: getRule(poll.ruleCode, poll.ruleVersion),
      turnout: poll.openedAt ? (turnouts.get(poll.id) ?? 0) : null,
      myVotingUnits,
      result: resultOf(consultation, tallies.get(poll.id)),
      abilities: abilitiesOf(actor, { ...consultation, status }, myVotingUnits),
    }
  })
}

function householdsOf(actor: Actor | undefined, communityCode: string): string[] {
  const memberships = actor?.memberships ?? []
  return memberships
    .filter((membership) => membership.communityCode === communityCode)
    .map(({ householdId }) => householdId)
}

/** The turnout is the sum of the tally, so a result never mixes two moments. */
function resultOf({ poll }: Consultation, tally: Tally | undefined): PollResult | null {
  if (!tally || poll.rollSize === null) return null
  const turnout = tally.for + tally.against + tally.abstain
  const rule = getRule(poll.ruleCode, poll.ruleVersion)
  return { tally, ...decide(rule, { rollSize: poll.rollSize, turnout, agreeing: tally.for }) }
}
