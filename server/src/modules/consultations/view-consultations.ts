import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Actor } from '../identity/identity-types'
import * as ballots from './ballots-repository'
import { abilitiesOf } from './consultations-policy'
import type {
  Consultation,
  ConsultationView,
  Poll,
  PollResult,
  VotingUnit,
} from './consultations-types'
import { getRule } from './rules'
import { decide } from './rules/decide'

/** Adds what one person may see to consultations of one community. Choices come from ended polls only, as counted then. */
export async function viewConsultations(
  db: Kysely<Database>,
  consultations: readonly Consultation[],
  actor: Actor | undefined,
): Promise<ConsultationView[]> {
  const communityCode = consultations[0]?.communityCode ?? ''
  const opened = consultations.map(({ poll }) => poll).filter(({ openedAt }) => openedAt !== null)
  const running = opened.filter(({ tally }) => tally === null)
  const idsOf = (polls: readonly { id: string }[]) => polls.map(({ id }) => id)
  const turnouts = await ballots.countBallots(db, { communityCode, pollIds: idsOf(running) })
  const units = await ballots.listVotingUnits(
    db,
    { communityCode, pollIds: idsOf(opened) },
    householdsOf(actor, communityCode),
  )
  return consultations.map((consultation) => {
    const { poll } = consultation
    const myVotingUnits: VotingUnit[] = units.filter(({ pollId }) => pollId === poll.id)
    return {
      consultation,
      rule: getRule(poll.ruleCode, poll.ruleVersion),
      turnout: poll.openedAt ? turnoutOf(poll, turnouts) : null,
      myVotingUnits,
      result: resultOf(poll),
      abilities: abilitiesOf(actor, consultation, myVotingUnits),
    }
  })
}

/** Ids of the person's households in a community. */
export function householdsOf(actor: Actor | undefined, communityCode: string): string[] {
  const memberships = actor?.memberships ?? []
  return memberships
    .filter((membership) => membership.communityCode === communityCode)
    .map(({ householdId }) => householdId)
}

/** The turnout of an ended poll is the sum of its tally, so a result never mixes two moments. */
function turnoutOf({ id, tally }: Poll, turnouts: ReadonlyMap<string, number>): number {
  return tally ? tally.for + tally.against + tally.abstain : (turnouts.get(id) ?? 0)
}

function resultOf(poll: Poll): PollResult | null {
  const { tally, rollSize } = poll
  if (!tally || rollSize === null) return null
  const rule = getRule(poll.ruleCode, poll.ruleVersion)
  const turnout = turnoutOf(poll, new Map())
  const units = { roll: rollSize, turnout, agreeing: tally.for }
  return { tally, ...decide(rule, { units, areaHundredths: null }) }
}
