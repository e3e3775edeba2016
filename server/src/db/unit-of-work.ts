import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Clock } from '../lib/clock'
import { keyReused } from '../lib/domain-error'
import { topicOf } from '../lib/office-acts'
import type { Database } from './schema'

/** Stands for whoever writes without an account; no account has this id. Their keys are random enough to share it. */
export const NO_ACCOUNT = '0'

/** Identifies one write so that repeating it does nothing twice. */
export interface WriteRequest {
  readonly accountId: string
  /** The client's `Idempotency-Key`; the account's in every community. */
  readonly key: string
  readonly requestId: string
  /** Everything that makes this request what it is: path parameters and body. */
  readonly payload: unknown
}

export interface Write {
  /** Whose record it is: a community, or a county for what holds in all of it. */
  readonly communityCode: string
  /** Stable name of the use case, as in the audit log: `accept_report`. */
  readonly operation: string
  readonly request: WriteRequest
}

/** What a use case leaves: the subject's id for the audit log, and what a repeat is answered with. */
export interface WriteOutcome<T> {
  readonly subjectId: string
  readonly result: T
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | { readonly [key: string]: JsonValue }
  | readonly JsonValue[]

/**
 * Runs one use case in one transaction together with its idempotency key and audit entry, so that either
 * all of it is stored or none. A repeat of the same request waits for the first and gets its result.
 * @throws DomainError `idempotency_key_reused` when the key was used for a different request
 */
export interface UnitOfWork {
  write<T extends JsonValue>(
    write: Write,
    work: (trx: Transaction<Database>, now: Date) => Promise<WriteOutcome<T>>,
  ): Promise<T>
}

export function createUnitOfWork(db: Kysely<Database>, clock: Clock): UnitOfWork {
  return {
    write: (write, work) =>
      db.transaction().execute(async (trx) => {
        const now = clock.now()
        if (!(await claimKey(trx, write, now))) return repeatedResult(trx, write)
        const { subjectId, result } = await work(trx, now)
        await storeResult(trx, write, result)
        await audit(trx, write, subjectId, now)
        return result
      }),
  }
}

/** False when the key is taken; blocks while a first request with it is still in flight. */
async function claimKey(trx: Transaction<Database>, write: Write, now: Date): Promise<boolean> {
  const { request } = write
  const claimed = await trx
    .insertInto('idempotency_keys')
    .values({
      account_id: request.accountId,
      key: request.key,
      operation: write.operation,
      request_hash: hashOf(write),
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return claimed.numInsertedOrUpdatedRows === 1n
}

async function repeatedResult<T>(trx: Transaction<Database>, write: Write): Promise<T> {
  const earlier = await trx
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'result'])
    .where('account_id', '=', write.request.accountId)
    .where('key', '=', write.request.key)
    .executeTakeFirstOrThrow()
  if (earlier.request_hash !== hashOf(write)) throw keyReused()
  return earlier.result as T
}

async function storeResult(
  trx: Transaction<Database>,
  write: Write,
  result: JsonValue,
): Promise<void> {
  await trx
    .updateTable('idempotency_keys')
    .set({ result: JSON.stringify(result) })
    .where('account_id', '=', write.request.accountId)
    .where('key', '=', write.request.key)
    .execute()
}

async function audit(
  trx: Transaction<Database>,
  write: Write,
  subjectId: string,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('audit_entries')
    .values({
      community_code: write.communityCode,
      account_id: write.request.accountId,
      operation: write.operation,
      subject_id: subjectId,
      request_id: write.request.requestId,
      at: now,
      topic: topicOf(write.operation),
    })
    .execute()
}

/** What tells a repeat from another request with the same key: SHA-256 in hexadecimal. */
export function hashOf({ operation, request }: Pick<Write, 'operation' | 'request'>): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, request.payload], inOrder))
    .digest('hex')
}

/** Writes an object's fields in the order of their names, so that two clients spell one request alike. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
