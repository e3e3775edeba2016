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
import { flatsOf } from './own-flats'
import { countConfirmedSlips } from './paper/paper-counting-repository'
import { decidePoll } from './rules/decide-poll'
import { countSecretBallots } from './secret/secret-ballots-repository'

/** Adds what one person may see to consultations of one community. Choices come from ended polls only, as counted then. */
export async function viewConsultations(
  { db, boardPublicKey }: { db: Kysely<Database>; boardPublicKey: string },
  consultations: readonly Consultation[],
  actor: Actor | undefined,
): Promise<ConsultationView[]> {
  const communityCode = consultations[0]?.communityCode ?? ''
  const opened = consultations.map(({ poll }) => poll).filter(({ openedAt }) => openedAt !== null)
  const running = opened.filter(({ tally }) => tally === null)
  const idsOf = (polls: readonly { id: string }[]) => polls.map(({ id }) => id)
  const turnouts = await countTurnouts(db, communityCode, running)
  const units = await ballots.listVotingUnits(
    db,
    { communityCode, pollIds: idsOf(opened) },
    flatsOf(actor, communityCode),
  )
  return consultations.map((consultation) => {
    const { poll } = consultation
    const myVotingUnits: VotingUnit[] = units.filter(({ pollId }) => pollId === poll.id)
    return {
      consultation,
      boardPublicKey,
      turnout: poll.openedAt ? turnoutOf(poll, turnouts) : null,
      myVotingUnits,
      result: resultOf(poll),
      abilities: abilitiesOf(actor, consultation, myVotingUnits),
    }
  })
}

async function countTurnouts(
  db: Kysely<Database>,
  communityCode: string,
  polls: readonly Poll[],
): Promise<ReadonlyMap<string, number>> {
  const idsOf = (secrecy: Poll['secrecy']) =>
    polls.filter((poll) => poll.secrecy === secrecy).map(({ id }) => id)
  const secret = { communityCode, pollIds: idsOf('secret') }
  const [online, onPaper] = [
    await countSecretBallots(db, secret),
    await countConfirmedSlips(db, secret),
  ]
  return new Map([
    ...(await ballots.countBallots(db, { communityCode, pollIds: idsOf('named') })),
    ...secret.pollIds.map((id) => [id, (online.get(id) ?? 0) + (onPaper.get(id) ?? 0)] as const),
  ])
}

/** The turnout of an ended poll is that of its tally, so a result never mixes two moments. */
function turnoutOf({ id, tally }: Poll, turnouts: ReadonlyMap<string, number>): number {
  return tally?.turnout.units ?? turnouts.get(id) ?? 0
}

function resultOf({ tally, roll, rule }: Poll): PollResult | null {
  if (!tally || !roll) return null
  return { tally, decision: decidePoll(rule, roll, tally) }
}
