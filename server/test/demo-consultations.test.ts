import type { Selectable } from 'kysely'
import type { Database } from '../src/db/schema'
import { formatTenantId, parseTenantId } from '../src/lib/ids'
import { CHOICES } from '../src/modules/consultations/counting/counting-types'
import { type AtThatTime, enterPast, repeat, without } from './demo-past'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let past: AtThatTime
let consultations: Selectable<Database['consultations']>[]

beforeAll(async () => {
  service = await startTestApp()
  past = await enterPast(service)
  // Those around whose poll something has happened have a test of their own.
  consultations = await service.db
    .selectFrom('consultations')
    .selectAll()
    .where('status', '=', 'voting')
    .orderBy('id')
    .execute()
})
afterAll(() => service.close())
beforeEach(() => service.clock.set(TEST_NOW))

/** Random at every opening. */
const DRAWN = ['draw_secret', 'draw_commitment'] as const

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
    expect(without(again, 'id')).toEqual(without(consultation, 'id'))
    const [poll, pollAgain] = [await pollOf(consultation.id), await pollOf(id)]
    expect(without(pollAgain, 'id', 'consultation_id', ...DRAWN)).toEqual(
      without(poll, 'id', 'consultation_id', ...DRAWN),
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

test('one poll runs, one has passed, and in one too few took part', async () => {
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
  ])
  for (const { status, poll } of seen) {
    expect(new Date(poll.closesAt) > TEST_NOW).toBe(status === 'voting')
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
