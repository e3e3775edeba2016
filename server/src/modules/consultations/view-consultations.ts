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
import { listDelegatedUnits } from './delegation/delegated-units-repository'
import { flatsOf } from './own-flats'
import { listStruckOff } from './roll/roll-corrections-list-repository'
import { decidePoll } from './rules/decide-poll'
import type { Turnouts } from './turnouts'

export interface ViewingDeps {
  readonly db: Kysely<Database>
  readonly turnouts: Turnouts
  readonly boardPublicKey: string
}

/** Adds what one person may see to consultations of one community. Choices come from ended polls only, as counted then. */
export async function viewConsultations(
  { db, turnouts, boardPublicKey }: ViewingDeps,
  consultations: readonly Consultation[],
  actor: Actor | undefined,
): Promise<ConsultationView[]> {
  const communityCode = consultations[0]?.communityCode ?? ''
  const opened = consultations.map(({ poll }) => poll).filter(({ openedAt }) => openedAt !== null)
  const running = opened.filter(({ tally }) => tally === null)
  const idsOf = (polls: readonly { id: string }[]) => polls.map(({ id }) => id)
  const counts = await turnouts.countTurnouts(communityCode, running)
  const flats = flatsOf(actor, communityCode)
  const asked = { communityCode, pollIds: idsOf(opened) }
  const units = [
    ...(await ballots.listVotingUnits(db, asked, flats)),
    ...(await listDelegatedUnits(db, asked, actor?.accountId)),
  ]
  const without = opened.filter(({ id }) => !standsWithAll(units, id, flats.livedIn))
  const struckOff = await listStruckOff(db, { communityCode, pollIds: idsOf(without) }, flats)
  return consultations.map((consultation) => {
    const { poll } = consultation
    const myVotingUnits: VotingUnit[] = units.filter(({ pollId }) => pollId === poll.id)
    return {
      consultation,
      boardPublicKey,
      turnout: poll.openedAt ? turnoutOf(poll, counts) : null,
      myVotingUnits,
      struckOff: struckOff.find(({ pollId }) => pollId === poll.id) ?? null,
      result: resultOf(poll),
      abilities: abilitiesOf(actor, consultation, myVotingUnits),
    }
  })
}

/** Whoever has no home off the roll cannot have been struck off, and costs no further look. */
function standsWithAll(
  units: readonly ballots.ListedUnit[],
  id: string,
  livedIn: readonly string[],
): boolean {
  const standing = units.filter(({ pollId }) => pollId === id).flatMap((unit) => unit.householdIds)
  return livedIn.every((home) => standing.includes(home))
}

/** The turnout of an ended poll is that of its tally, so a result never mixes two moments. */
function turnoutOf({ id, tally }: Poll, turnouts: ReadonlyMap<string, number>): number {
  return tally?.turnout.units ?? turnouts.get(id) ?? 0
}

function resultOf({ tally, roll, rule }: Poll): PollResult | null {
  if (!tally || !roll) return null
  return { tally, decision: decidePoll(rule, roll, tally) }
}
