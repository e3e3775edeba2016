import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Selectable } from 'kysely'
import type { Database } from '../src/db/schema'
import { formatTenantId, parseTenantId } from '../src/lib/ids'
import { CHOICES } from '../src/modules/consultations/counting/counting-types'
import { castSecretly, obtainToken } from './cast-secretly'
import { type AtThatTime, enterPast, repeat, without } from './demo-past'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'
import { testSeals } from './test-data-key'

const VERIFIER = path.resolve('verifier/verify-board.mjs')
const run = promisify(execFile)

let service: TestApp
let past: AtThatTime
let folder: string
let consultations: Selectable<Database['consultations']>[]

beforeAll(async () => {
  service = await startTestApp()
  past = await enterPast(service)
  folder = await mkdtemp(path.join(os.tmpdir(), 'linge-demo-board-'))
  // Those around whose poll something has happened have a test of their own.
  consultations = await service.db
    .selectFrom('consultations')
    .selectAll()
    .where('status', 'in', ['voting', 'result'])
    .orderBy('id')
    .execute()
})
afterAll(async () => {
  await service.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => service.clock.set(TEST_NOW))

/** Random at every opening. */
const DRAWN = ['draw_secret', 'draw_commitment', 'ballot_key'] as const

/** Written at the close, which none of those that are opened again has come to. */
const COUNTED = ['ended_at', 'tally', 'unconfirmed_paper'] as const

function pollOf(consultationId: string) {
  return service.db
    .selectFrom('polls')
    .selectAll()
    .where('consultation_id', '=', consultationId)
    .executeTakeFirstOrThrow()
}

async function rollOf(pollId: string) {
  const units = await service.db
    .selectFrom('voting_units')
    .innerJoin('voting_unit_flats', 'voting_unit_flats.voting_unit_id', 'voting_units.id')
    .selectAll('voting_units')
    .select('voting_unit_flats.household_id')
    .where('voting_units.poll_id', '=', pollId)
    .orderBy('voting_units.id')
    .execute()
  return units.map((unit) => without(unit, 'id', 'poll_id', 'roll_number'))
}

/** @returns the number of the same consultation, opened again by the same person at the same moment */
async function openAgain(consultation: Selectable<Database['consultations']>): Promise<string> {
  const poll = await pollOf(consultation.id)
  const committee = await past(consultation.author_account_id, consultation.created_at)
  const id = await repeat(committee, '/consultations', {
    ...(consultation.topic_id !== null && {
      topicId: formatTenantId({
        communityCode: consultation.community_code,
        id: consultation.topic_id,
      }),
    }),
    areaCode: consultation.area_code,
    title: consultation.title,
    body: consultation.body,
    questions: poll.questions.map(({ id: _id, ...question }) => question),
    votingUnit: poll.voting_unit,
    secrecy: poll.secrecy,
    allowsRecast: poll.allows_recast,
    developerHeld: poll.developer_held,
    emptyFlats: poll.empty_flats,
    customThresholds: poll.custom_thresholds,
    ruleCode: poll.rule_code,
    closesAt: poll.closes_at.toISOString(),
  })
  await repeat(committee, `/consultations/${id}/opening`)
  return parseTenantId(id).id
}

test('opened again through the service, the consultations, polls and rolls are the very same', async () => {
  for (const consultation of consultations) {
    const id = await openAgain(consultation)
    const again = await service.db
      .selectFrom('consultations')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(again.status).toBe('voting')
    expect(without(again, 'id', 'status')).toEqual(without(consultation, 'id', 'status'))
    const [poll, pollAgain] = [await pollOf(consultation.id), await pollOf(id)]
    expect(without(pollAgain, 'id', 'consultation_id', ...DRAWN, ...COUNTED)).toEqual(
      without(poll, 'id', 'consultation_id', ...DRAWN, ...COUNTED),
    )
    expect(await rollOf(pollAgain.id)).toEqual(await rollOf(poll.id))
  }
})

test('the roll of a community is its households, each once', async () => {
  for (const { id, area_code } of consultations) {
    const poll = await pollOf(id)
    const roll = (await rollOf(poll.id)).map(({ household_id }) => household_id)
    const households = await service.db
      .selectFrom('households')
      .select('id')
      .where('grid_code', 'like', `${area_code}%`)
      .orderBy('id')
      .execute()
    expect(roll).toEqual(households.map((household) => household.id))
    expect(poll.roll_size).toBe(households.length)
  }
})

test('one poll runs, one has passed, in one too few took part, and a secret one runs', async () => {
  const visitor = await service.as()
  const seen = await Promise.all(
    consultations.map(async ({ community_code, id }) => {
      const found = await visitor.get(`/api/v1/consultations/${community_code}-${id}`)
      return found.json<{
        status: string
        poll: { closesAt: string; result: { outcome: string } | null }
      }>()
    }),
  )
  expect(seen.map(({ status, poll }) => [status, poll.result?.outcome])).toEqual([
    ['voting', undefined],
    ['result', 'passed'],
    ['result', 'invalid'],
    ['voting', undefined],
  ])
  for (const { status, poll } of seen) {
    expect(new Date(poll.closesAt) > TEST_NOW).toBe(status === 'voting')
  }
})

test('the roll of the running poll can be objected to, for a day and more', async () => {
  const [running] = consultations
  const poll = `${running?.community_code}-${(await pollOf(running?.id ?? '')).id}`
  const chen = await service.as('resident-chen')
  const { objectionsEndAt, abilities } = (
    await chen.get(`/api/v1/polls/${poll}/roll-summary`)
  ).json()
  expect(abilities.object).toBe(true)
  expect(Date.parse(objectionsEndAt) - TEST_NOW.getTime()).toBeGreaterThan(86_400_000)
})

test('one of the cast has a receipt of a poll that has ended, and it is on the board', async () => {
  const [, passed] = consultations
  const chen = await service.as('resident-chen')
  const { poll } = (
    await chen.get(`/api/v1/consultations/${passed?.community_code}-${passed?.id}`)
  ).json()
  const [unit] = poll.myVotingUnits
  expect(unit.receipt).toMatch(/^[0-9A-F]{16}$/)
  const proof = await chen.get(`/api/v1/polls/${poll.id}/receipts/${unit.receipt}`)
  expect(proof.json()).toMatchObject({ line: `{"type":"receipt","code":"${unit.receipt}"}` })
})

test('a home of the cast draws its ballot paper of the secret poll and casts it', async () => {
  const secret = consultations[3]
  const id = `${secret?.community_code}-${secret?.id}`
  const luo = await service.as('resident-luo')
  const { poll } = (await luo.get(`/api/v1/consultations/${id}`)).json()
  expect(poll.secrecy).toBe('secret')
  const visitor = await service.as()
  const answers = [{ kind: 'motion', choice: 'for' }]
  const ballot = await obtainToken(luo, visitor, { id, pollId: poll.id }, answers)
  const done = await castSecretly(visitor, { id, pollId: poll.id }, ballot)
  expect(done.statusCode).toBe(201)
})

test('every poll that has ended has a board that anybody verifies, signed at its close, and every receipt is on it', async () => {
  const visitor = await service.as()
  const file = path.join(folder, 'board.ndjson')
  const ended = await service.db
    .selectFrom('polls')
    .selectAll()
    .where('ended_at', 'is not', null)
    .execute()
  expect(ended).toHaveLength(3)
  for (const { community_code, id, closes_at, draw_commitment } of ended) {
    const url = `/api/v1/polls/${community_code}-${id}`
    const board = await visitor.get(`${url}/board`)
    const { publicKey } = testSeals.signer
    const head = (await visitor.get(`${url}/board-head`)).json()
    expect(head).toMatchObject({ signedAt: closes_at.toISOString(), publicKey })
    const ballots = await service.db
      .selectFrom('ballots')
      .select('receipt')
      .where('poll_id', '=', id)
      .execute()
    expect(ballots.length).toBeGreaterThan(50)
    await writeFile(file, board.body)
    const receipts = ballots.flatMap(({ receipt }) => ['--receipt', receipt])
    const noted = ['--key', publicKey, '--commitment', draw_commitment ?? '', ...receipts]
    const { stdout } = await run(process.execPath, [VERIFIER, file, ...noted])
    expect(stdout).toContain('全部成立')
    const roll = (await visitor.get(`${url}/roll?limit=1`)).json<{ items: unknown[] }>()
    expect(roll.items).toHaveLength(1)
  }
})

describe('ballots', () => {
  const listBallots = () =>
    service.db
      .selectFrom('ballots')
      .innerJoin('polls', 'polls.id', 'ballots.poll_id')
      .innerJoin('voting_unit_flats', 'voting_unit_flats.voting_unit_id', 'ballots.voting_unit_id')
      .innerJoin('accounts', 'accounts.id', 'ballots.cast_by_account_id')
      .leftJoin('household_members', (join) =>
        join
          .onRef('household_members.account_id', '=', 'ballots.cast_by_account_id')
          .onRef('household_members.household_id', '=', 'voting_unit_flats.household_id'),
      )
      .selectAll('ballots')
      .select(['polls.opened_at', 'polls.closes_at', 'household_members.relation'])
      .execute()

  test('each was cast by somebody of its household, while the poll ran', async () => {
    const ballots = await listBallots()
    expect(ballots.length).toBeGreaterThan(300)
    const wrong = ballots.filter(
      ({ relation, cast_at, opened_at, closes_at, channel }) =>
        relation === null ||
        opened_at === null ||
        cast_at < opened_at ||
        cast_at >= closes_at ||
        cast_at > TEST_NOW ||
        channel !== 'online',
    )
    expect(wrong).toEqual([])
  })

  test('each answers the motion and has a receipt of its own', async () => {
    const ballots = await listBallots()
    expect(
      new Set(ballots.map(({ answers: [answer] }) => answer?.kind === 'motion' && answer.choice)),
    ).toEqual(new Set(CHOICES))
    const receipts = new Set(ballots.map(({ receipt }) => receipt))
    expect(receipts.size).toBe(ballots.length)
    expect([...receipts].filter((receipt) => !/^[0-9A-F]{16}$/.test(receipt))).toEqual([])
  })

  test('everybody of the cast who is on the roll of the running poll can still cast theirs', async () => {
    const [{ community_code = '', id = '' } = {}] = consultations
    for (const key of ['resident-chen', 'resident-li', 'resident-yi']) {
      const seen = await (await service.as(key)).get(
        `/api/v1/consultations/${community_code}-${id}`,
      )
      expect(seen.json()).toMatchObject({ abilities: { castBallot: true } })
    }
  })
})
