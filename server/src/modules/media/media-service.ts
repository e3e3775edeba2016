import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { FileStorage } from '../../integrations/storage/file-storage'
import type { Clock } from '../../lib/clock'
import { keyReused, notFound } from '../../lib/domain-error'
import { createLinkSigner } from '../../lib/signed-link'
import { cleanPhoto } from './clean-photo'
import { tooManyUploads, unknownUpload } from './media-errors'
import * as repository from './media-repository'
import type { PhotoStream, Upload } from './media-types'

/** Photos an account may have waiting for a report; older ones than a day do not count. */
const MAX_WAITING = 30
const WAITING_MS = 24 * 3_600_000

export interface MediaService {
  /**
   * Cleans and stores a photo. The same account and key always mean the same upload, so a retry stores nothing new.
   * @throws DomainError `upload_not_a_photo`, `upload_too_many_pixels`, `too_many_uploads`, `try_again`,
   *   `idempotency_key_reused` when the key brought another file before
   */
  savePhoto(upload: { accountId: string; key: string; file: Buffer }): Promise<Upload>
  /**
   * Takes waiting uploads of the account for good, in the given order, inside the caller's transaction.
   * @throws DomainError `upload_unknown` unless every one of them is the account's and unused
   */
  attach(
    trx: Transaction<Database>,
    accountId: string,
    uploadIds: readonly string[],
    now: Date,
  ): Promise<Upload[]>
  /** Nobody opens these from now on, whatever link they have; their files go with the next sweep. */
  discard(trx: Transaction<Database>, uploadIds: readonly string[], now: Date): Promise<void>
  /** A relative address that shows the photo to whoever has it, for one to two hours. */
  linkTo(uploadId: string): string
  /** @throws DomainError `not_found` for a bad or expired link, and for a photo that was discarded */
  openPhoto(link: { id: string; expires: number; signature: string }): Promise<PhotoStream>
}

export function createMediaService(deps: {
  db: Kysely<Database>
  clock: Clock
  storage: FileStorage
  secret: string
}): MediaService {
  const { db, clock, storage } = deps
  const signer = createLinkSigner(deps.secret)

  async function assertRoom(from: Kysely<Database>, accountId: string): Promise<void> {
    const since = new Date(clock.now().getTime() - WAITING_MS)
    if ((await repository.countWaiting(from, accountId, since)) >= MAX_WAITING) {
      throw tooManyUploads()
    }
  }

  return {
    async savePhoto({ accountId, key, file }) {
      const id = uploadIdOf(accountId, key)
      const storageKey = storageKeyOf(id, file)
      const earlier = await repository.findUpload(db, id)
      if (earlier) return sameFile(earlier, storageKey)
      // Asked again below, where it counts; here it saves the decoding.
      await assertRoom(db, accountId)

      const { content, width, height } = await cleanPhoto(file)
      const upload = { id, storageKey, width, height, byteSize: content.length }
      return db.transaction().execute(async (trx) => {
        await repository.lockAccount(trx, accountId)
        const meanwhile = await repository.findUpload(trx, id)
        if (meanwhile) return sameFile(meanwhile, storageKey)
        await assertRoom(trx, accountId)
        await repository.insertUpload(trx, accountId, upload, clock.now())
        // Last, for a file without a row would never be found again.
        await storage.put(storageKey, content)
        return upload
      })
    },
    async attach(trx, accountId, uploadIds, now) {
      if (uploadIds.length === 0) return []
      const taken = await repository.takeUploads(trx, accountId, uploadIds, now)
      const byId = new Map(taken.map((upload) => [upload.id, upload]))
      return uploadIds.map((id) => {
        const upload = byId.get(id)
        if (!upload) throw unknownUpload()
        return upload
      })
    },
    discard: repository.discardUploads,
    linkTo(uploadId) {
      const { expires, signature } = signer.sign(uploadId, clock.now())
      return `/api/v1/media/${uploadId}?expires=${expires}&signature=${signature}`
    },
    async openPhoto({ id, expires, signature }) {
      const upload = signer.isValid(id, expires, signature, clock.now())
        ? await repository.findShownUpload(db, id)
        : undefined
      if (!upload) throw notFound('photo')
      return { content: await storage.read(upload.storageKey), byteSize: upload.byteSize }
    },
  }
}

/** Holds what was sent, so that another file under the same key neither passes for this one nor replaces it. */
function storageKeyOf(id: string, file: Buffer): string {
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 32)
  return `photos/${id.slice(0, 2)}/${id}-${hash}.jpg`
}

/** @throws DomainError `idempotency_key_reused` */
function sameFile(upload: Upload, storageKey: string): Upload {
  if (upload.storageKey !== storageKey) throw keyReused()
  return upload
}

/** A version 8 UUID (RFC 9562, 5.8) made from who sends and with which key. */
function uploadIdOf(accountId: string, key: string): string {
  const hex = createHash('sha256').update(`upload\n${accountId}\n${key}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
