import { sql } from 'kysely'
import { createSeededRandom } from '../src/lib/seeded-random'
import { openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { castSecretly, drawReceipt, obtainToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const HOUSEHOLDS = 24
const CHANCE = 0.85

let service: TestApp
let home: Neighbourhood
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990081', HOUSEHOLDS / 2)
  visitor = await service.as()
})
afterAll(() => service.close())

type Row = Readonly<Record<string, unknown>>

/** Every table of the database, each in the order its rows lie in the file, with what the database itself notes. */
async function dumpAll(): Promise<ReadonlyMap<string, Row[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(service.db)
  const dump = new Map<string, Row[]>()
  for (const { name } of tables) {
    const { rows } = await sql<Row>`
      select ctid::text as "(place)", xmin::text as "(transaction)", to_jsonb(row) as value
        from ${sql.table(name)} as row order by ctid`.execute(service.db)
    dump.set(name, rows)
  }
  return dump
}

/** Each household's number where its voter, unit or account is named, in the order of some column of some table. */
type Sequence = { readonly from: string; readonly members: readonly number[] }

/**
 * All orders in which a table names these members: as its rows lie, and by each of its columns.
 * @param memberOf the member a row is about, or undefined
 */
function sequencesOf(
  dump: ReadonlyMap<string, Row[]>,
  memberOf: (text: string) => number | undefined,
): Sequence[] {
  const sequences: Sequence[] = []
  for (const [table, rows] of dump) {
    const about = rows.flatMap((row) => {
      const member = memberOf(JSON.stringify(row.value))
      return member === undefined ? [] : [{ member, row }]
    })
    const members = about.map(({ member }) => member)
    if (new Set(members).size < HOUSEHOLDS) continue
    sequences.push({ from: `${table} as it lies`, members })
    const columns = Object.keys(about[0]?.row.value ?? {})
    for (const column of [...columns, '(transaction)']) {
      const keyOf = ({ row }: (typeof about)[number]) =>
        String(column === '(transaction)' ? row[column] : (row.value as Row)[column]).padStart(30)
      const sorted = [...about].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
      if (new Set(sorted.map(keyOf)).size < HOUSEHOLDS) continue
      sequences.push({ from: `${table} by ${column}`, members: sorted.map(({ member }) => member) })
    }
  }
  return sequences
}

/** The first time each member comes, so that two sequences can be laid side by side. */
function firstTimes(members: readonly number[]): number[] {
  return [...new Set(members)]
}

/** Spearman's rank correlation; over 24 pairs chance alone passes 0.85 about once in ten million times. */
function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const placeIn = new Map(other.map((member, place) => [member, place]))
  const squares = one.map((member, place) => (place - (placeIn.get(member) ?? 0)) ** 2)
  const sum = squares.reduce((total, square) => total + square, 0)
  return 1 - (6 * sum) / (one.length * (one.length ** 2 - 1))
}

test('a dump after the close, joined every way, links no ballot to its voter better than chance', async () => {
  const poll = await openPoll(home, { secrecy: 'secret' })
  const random = createSeededRandom(20261126)
  // The worst for secrecy: everybody casts at once after getting the token, one household after the other.
  const truth: { household: number; token: string; receipt: string; answers: object[] }[] = []
  for (let household = 1; household <= HOUSEHOLDS; household += 1) {
    const choice = ['for', 'against', 'abstain'][random.between(0, 2)]
    const answers = [{ kind: 'motion', choice }]
    const token = await obtainToken(await home.owner(household), visitor, poll, answers)
    const receipt = drawReceipt()
    const cast = await castSecretly(visitor, poll, { ...token, receipt })
    expect(cast.statusCode).toBe(201)
    truth.push({ household, token: token.token, receipt, answers })
    service.clock.advanceHours(0.1)
  }
  const copy = JSON.stringify([...(await dumpAll())])
  service.clock.set(poll.closesAt)
  await visitor.get(`/api/v1/consultations/${poll.id}`)

  const accounts = await service.db
    .selectFrom('accounts')
    .select(['id', 'demo_key'])
    .where('demo_key', 'like', `${home.communityCode}-owner-%`)
    .execute()
  const householdOfAccount = new Map(
    accounts.map(({ id, demo_key }) => [id, Number(demo_key?.split('-').at(-1))]),
  )
  const [communityCode = '', pollNumber = ''] = poll.pollId.split('-')
  const flats = await service.db
    .selectFrom('voting_unit_flats')
    .select(['household_id', 'voting_unit_id'])
    .where('community_code', '=', communityCode)
    .where('poll_id', '=', pollNumber)
    .execute()
  const householdOfUnit = new Map(
    flats.map((flat) => [flat.voting_unit_id, home.householdIds.indexOf(flat.household_id) + 1]),
  )
  const dump = await dumpAll()

  const fieldOf = (text: string, name: string) =>
    new RegExp(`"${name}":\\s?"?(\\d+)"?`).exec(text)?.[1] ?? ''
  const isOfPoll = (text: string) =>
    text.includes(poll.pollId) ||
    fieldOf(text, 'poll_id') === pollNumber ||
    text.includes('issue_token')
  const voters = sequencesOf(dump, (text) => {
    if (!isOfPoll(text)) return undefined
    const unit = householdOfUnit.get(fieldOf(text, 'voting_unit_id'))
    return unit ?? householdOfAccount.get(fieldOf(text, 'account_id'))
  })
  const ballots = (['token', 'receipt'] as const).flatMap((name) =>
    sequencesOf(dump, (text) => truth.find((ballot) => text.includes(ballot[name]))?.household),
  )
  const tablesOf = (sequences: readonly Sequence[]) =>
    new Set(sequences.map(({ from }) => from.split(' ')[0]))
  // The roll, its marks, the keys of requests and the audit log name every voter; only the board names ballots.
  for (const table of ['voting_unit_flats', 'roll_marks', 'audit_entries', 'idempotency_keys']) {
    expect(tablesOf(voters)).toContain(table)
  }
  expect(tablesOf(ballots)).toEqual(new Set(['board_lines']))

  const linkOf = (voter: Sequence, ballot: Sequence) => ({
    join: `${voter.from} × ${ballot.from}`,
    strength: Math.abs(rankCorrelation(firstTimes(voter.members), firstTimes(ballot.members))),
  })
  // What this test can see at all: the marks of the roll and the audit log were written one after the other.
  const marks = voters.filter(({ from }) => from === 'roll_marks as it lies')
  const audit = voters.filter(({ from }) => from === 'audit_entries by at')
  expect(marks.flatMap((one) => audit.map((other) => linkOf(one, other).strength))).toEqual([1])
  const links = voters.flatMap((voter) => ballots.map((ballot) => linkOf(voter, ballot)))
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter(({ strength }) => strength > CHANCE)).toEqual([])

  // Nothing in a copy taken while the poll ran can be found on the board.
  const foundInCopy = truth.filter(
    ({ token, receipt }) => copy.includes(token) || copy.includes(receipt),
  )
  expect(foundInCopy).toEqual([])

  // No value of a ballot stands anywhere but on the board.
  for (const [table, rows] of dump) {
    if (table === 'board_lines') continue
    const text = JSON.stringify(rows)
    const found = truth.filter(
      ({ token, receipt }) => text.includes(token) || text.includes(receipt),
    )
    expect([table, found]).toEqual([table, []])
  }
})
