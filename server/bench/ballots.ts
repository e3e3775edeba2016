import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Kysely, sql } from 'kysely'
import { buildApp } from '../src/app'
import { migrate } from '../src/db/migrate'
import { openDatabase } from '../src/db/open-database'
import type { Database } from '../src/db/schema'
import type { TypedApp } from '../src/http/typed-app'
import { createSealing, type Sealing } from '../src/lib/sealing'
import { writeSigningKey } from '../src/lib/signing-key'
import type { Answer } from '../src/modules/consultations/counting/counting-types'
import { openBallotSeal } from '../src/modules/consultations/secret/ballot-seal'
import { getPrivateKey } from '../src/modules/consultations/secret/poll-keys-repository'
import type { SecretBallot } from '../src/modules/consultations/secret/secret-ballot-box'
import { insertSecretBallots } from '../src/modules/consultations/secret/secret-ballots-repository'
import type { RawRequest } from './raw-client'
import { type Electorate, seedElectorate } from './seed-electorate'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The whole service, listening, with a clock that can be put forward. */
export interface RunningService {
  readonly app: TypedApp
  readonly db: Kysely<Database>
  readonly sealing: Sealing
  readonly port: number
  /** Past the close of every poll opened before. */
  closePolls(): void
  close(): Promise<void>
}

export async function startService(url: string): Promise<RunningService> {
  const { db, engine, close } = await openDatabase({ url })
  await migrate(db, engine)
  const filesFolder = mkdtempSync(path.join(os.tmpdir(), 'linge-bench-'))
  const dataKey = randomBytes(32).toString('base64url')
  let ahead = 0
  const app = await buildApp(
    {
      db,
      clock: { now: () => new Date(Date.now() + ahead) },
      isDemo: false,
      filesFolder,
      secret: randomUUID() + randomUUID(),
      dataKey,
    },
    { requestsPerMinute: 100_000_000 },
  )
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('The service has no port')
  return {
    app,
    db,
    sealing: createSealing(dataKey),
    port: address.port,
    closePolls: () => {
      ahead += 2 * DAY_MS
    },
    async close() {
      await app.close()
      await close()
      rmSync(filesFolder, { recursive: true })
    },
  }
}

/** A community of its own for one measurement. */
export function seed({ db }: RunningService, communityCode: string, households: number) {
  return seedElectorate(db, communityCode, households)
}

/** Who sends a request, by the id of an account; a session lasts two hours. */
export function sessionOf({ app }: RunningService, accountId: string): Record<string, string> {
  return { authorization: `Bearer ${app.sessionTokens.issue(accountId, 'demo', new Date()).token}` }
}

export interface OpenPoll {
  readonly consultationId: string
  readonly pollId: string
}

/** Writes a draft and opens it, as its committee. */
export async function openPoll(
  service: RunningService,
  { communityCode, committeeAccountId }: Electorate,
  secrecy: 'named' | 'secret',
): Promise<OpenPoll> {
  const send = async (url: string, payload: object) => {
    const headers = {
      ...sessionOf(service, committeeAccountId),
      'idempotency-key': randomUUID(),
    }
    const answer = await service.app.inject({ method: 'POST', url, headers, payload })
    if (answer.statusCode >= 300) throw new Error(answer.body)
    return answer.json<{ id: string; poll: { id: string } }>()
  }
  const draft = await send('/api/v1/consultations', {
    areaCode: communityCode,
    title: '要不要装电梯',
    body: '压测用的表决，没有真实的内容。',
    questions: [{ kind: 'motion', text: '装电梯，同意吗？' }],
    votingUnit: 'household',
    secrecy,
    allowsRecast: false,
    developerHeld: 'left_out',
    emptyFlats: 'counted',
    ruleCode: 'residents_meeting',
    customThresholds: null,
    closesAt: new Date(Date.now() + DAY_MS).toISOString(),
  })
  await send(`/api/v1/consultations/${draft.id}/opening`, {})
  return { consultationId: draft.id, pollId: draft.poll.id }
}

/** One ballot of every household, in the order of the households, ready to be sent. */
export async function buildBallots(
  service: RunningService,
  { pollId }: OpenPoll,
  { firstAccountId, communityCode, households }: Electorate,
): Promise<RawRequest[]> {
  const { rows } = await sql<{ first: string }>`
    select min(id)::text as first from voting_units
     where community_code = ${communityCode} and poll_id = ${pollId.split('-')[1]}::bigint`.execute(
    service.db,
  )
  const firstUnit = BigInt(rows[0]?.first ?? 0)
  return Array.from({ length: households }, (_, household) => ({
    method: 'POST',
    path: `/api/v1/polls/${pollId}/ballots`,
    headers: {
      ...sessionOf(service, String(firstAccountId + BigInt(household))),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      votingUnitId: `${communityCode}-${firstUnit + BigInt(household)}`,
      answers: [{ kind: 'motion', choice: household % 3 === 0 ? 'against' : 'for' }],
    }),
  }))
}

/** How many ballots a poll holds, and of how many units. */
export async function countStored(
  { db }: RunningService,
  { pollId }: OpenPoll,
): Promise<{ ballots: number; units: number }> {
  const [communityCode, id] = pollId.split('-')
  const { rows } = await sql<{ ballots: string; units: string }>`
    select count(*)::text as ballots, count(distinct voting_unit_id)::text as units from ballots
     where community_code = ${communityCode} and poll_id = ${id}::bigint`.execute(db)
  return { ballots: Number(rows[0]?.ballots), units: Number(rows[0]?.units) }
}

/**
 * What pgbench runs: the rows of one ballot in one transaction, in another poll with as many voting units.
 * @returns its script
 */
export async function preparePgbench(
  { db }: RunningService,
  { pollId }: OpenPoll,
  { firstAccountId }: Electorate,
): Promise<string> {
  const [communityCode, id] = pollId.split('-')
  await sql`drop sequence if exists bench_units`.execute(db)
  await sql`create sequence bench_units cache 1`.execute(db)
  await sql`
    select setval('bench_units', min(id), false) from voting_units
     where community_code = ${communityCode} and poll_id = ${id}::bigint`.execute(db)
  const tenant = `'${communityCode}'`
  return [
    'begin;',
    `insert into idempotency_keys (account_id, key, operation, request_hash, result, created_at)
     values (${firstAccountId}, gen_random_uuid()::text, 'cast_ballot', repeat('a', 64),
             '{"receipt":"0123456789ABCDEF","castAt":"2026-11-26T00:00:00.000Z"}', now());`,
    `insert into ballots (community_code, poll_id, voting_unit_id, answers, channel,
                          cast_by_account_id, cast_at, receipt)
     values (${tenant}, ${id}, nextval('bench_units'), '[{"kind":"motion","choice":"for"}]',
             'online', ${firstAccountId}, now(), '0123456789ABCDEF');`,
    `insert into audit_entries (community_code, account_id, operation, subject_id, request_id, at)
     values (${tenant}, ${firstAccountId}, 'cast_ballot', '${pollId}', gen_random_uuid()::text,
             now());`,
    'commit;',
  ]
    .map((line) => line.replace(/\s+/g, ' '))
    .join('\n')
}

/** Answers with a token made for them. */
interface SignedBallot {
  readonly token: string
  readonly answers: readonly Answer[]
  readonly signature: string
}

/** Fills the box of a secret poll as its voters would, token by token. */
export async function fillSecretBox(
  { db, sealing }: RunningService,
  { pollId }: OpenPoll,
  { communityCode }: Electorate,
  ballots: readonly SignedBallot[],
): Promise<void> {
  const id = pollId.split('-')[1] ?? ''
  const poll = { communityCode, id }
  const { ballot_key: sealedKey } = await db
    .selectFrom('polls')
    .select('ballot_key')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const seal = openBallotSeal<SecretBallot>(sealing, poll, sealedKey ?? '')
  const CHUNK = 5_000
  for (let start = 0; start < ballots.length; start += CHUNK) {
    const rows = ballots.slice(start, start + CHUNK).map(({ token, answers, signature }) => {
      const receipt = randomBytes(8).toString('hex').toUpperCase()
      const tokenIndex = seal.indexOfToken(token)
      const ballot = { token, weight: 1, signature, answers, receipt }
      const sealedBallot = seal.seal(tokenIndex, ballot)
      return { tokenIndex, receiptIndex: seal.indexOf(receipt), sealedBallot }
    })
    await db.transaction().execute((trx) => insertSecretBallots(trx, poll, rows))
  }
  await sql`
    insert into roll_marks
      (community_code, poll_id, voting_unit_id, channel, weight, blinded_message_hash)
    select community_code, poll_id, id, 'online', 1, repeat('0', 64) from voting_units
     where community_code = ${communityCode} and poll_id = ${id}::bigint
     order by id limit ${ballots.length}::integer`.execute(db)
}

/** The key that signs the tokens of a secret household poll, as PEM. */
export async function readSigningKeyOf(
  { db, sealing }: RunningService,
  { pollId }: OpenPoll,
): Promise<string> {
  const [communityCode = '', id = ''] = pollId.split('-')
  const key = await getPrivateKey(db, sealing, { communityCode, id }, 1)
  return writeSigningKey(key)
}
