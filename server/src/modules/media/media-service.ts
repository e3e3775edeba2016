import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { FileStorage } from '../../integrations/storage/file-storage'
import type { Clock } from '../../lib/clock'
import { forbidden, keyReused, notFound } from '../../lib/domain-error'
import { cleanFileName } from '../../lib/file-name'
import { maskPersonalData } from '../../lib/personal-data'
import { createLinkSigner } from '../../lib/signed-link'
import type { Actor } from '../identity/identity-types'
import { checkPdf } from './check-pdf'
import { cleanPhoto } from './clean-photo'
import { tooManyUploads, unknownUpload } from './media-errors'
import { canUploadPdf } from './media-policy'
import * as repository from './media-repository'
import type { ContentType, FileStream, NamedFile, StoredFile, Upload } from './media-types'

/** Files an account may have waiting; older ones than a day do not count. */
const MAX_WAITING = 30
const WAITING_MS = 24 * 3_600_000

const KINDS = {
  'image/jpeg': { folder: 'photos', ending: 'jpg' },
  'application/pdf': { folder: 'documents', ending: 'pdf' },
} as const satisfies Readonly<Record<ContentType, object>>

/** What a file that has no name of its own is called. */
const NO_NAME = '附件'

/** A file as it came, on its way to be kept. */
interface Arriving {
  readonly accountId: string
  readonly key: string
  readonly file: Buffer
}

/** What is kept of it. */
interface Kept {
  readonly content: Buffer
  readonly width: number | null
  readonly height: number | null
}

export interface MediaService {
  /**
   * Cleans and stores a photo. The same account and key always mean the same upload, so a retry stores nothing new.
   * @throws DomainError `upload_not_a_photo`, `upload_too_many_pixels`, `too_many_uploads`, `try_again`,
   *   `idempotency_key_reused` when the key brought another file before
   */
  savePhoto(upload: Arriving): Promise<Upload>
  /**
   * Looks at a PDF of a committee and stores it as it came, under the same terms.
   * @throws DomainError `forbidden`, `upload_not_a_pdf`, `upload_pdf_too_large`, `upload_pdf_locked`, `upload_pdf_not_plain`,
   *   `too_many_uploads`, `idempotency_key_reused`
   */
  savePdf(
    actor: Actor,
    upload: { readonly key: string; readonly file: Buffer },
  ): Promise<StoredFile>
  /**
   * Takes waiting photos of the account for good, in the given order, inside the caller's transaction.
   * @throws DomainError `upload_unknown` unless every one of them is the account's and unused
   */
  attach(
    trx: Transaction<Database>,
    accountId: string,
    uploadIds: readonly string[],
    now: Date,
  ): Promise<Upload[]>
  /**
   * The same for files of every kind, under names that are cleaned and tell no number of anybody.
   * @throws DomainError `upload_unknown`
   */
  attachFiles(
    trx: Transaction<Database>,
    accountId: string,
    files: readonly { readonly uploadId: string; readonly name: string }[],
    now: Date,
  ): Promise<NamedFile[]>
  /** Nobody opens these from now on, whatever link they have; their files go with the next sweep. */
  discard(trx: Transaction<Database>, uploadIds: readonly string[], now: Date): Promise<void>
  /** The account's photos that wait for something to take them. */
  discardWaiting(trx: Transaction<Database>, accountId: string, now: Date): Promise<void>
  /** A relative address that shows the file to whoever has it, for one to two hours. */
  linkTo(uploadId: string): string
  /** @throws DomainError `not_found` for a bad or expired link, and for a file that was discarded */
  openFile(link: { id: string; expires: number; signature: string }): Promise<FileStream>
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

  async function save(
    { accountId, key, file }: Arriving,
    contentType: ContentType,
    keep: () => Promise<Kept>,
  ): Promise<repository.AnyFile> {
    const id = uploadIdOf(accountId, key)
    const storageKey = storageKeyOf(id, file, contentType)
    const earlier = await repository.findFile(db, id)
    if (earlier) return sameFile(earlier, storageKey)
    // Asked again below, where it counts; here it saves the decoding.
    await assertRoom(db, accountId)

    const { content, width, height } = await keep()
    const upload = { id, storageKey, contentType, width, height, byteSize: content.length }
    return db.transaction().execute(async (trx) => {
      await repository.lockAccount(trx, accountId)
      const meanwhile = await repository.findFile(trx, id)
      if (meanwhile) return sameFile(meanwhile, storageKey)
      await assertRoom(trx, accountId)
      await repository.insertUpload(trx, accountId, upload, clock.now())
      // Last, for a file without a row would never be found again.
      await storage.put(storageKey, content)
      return upload
    })
  }

  return {
    async savePhoto(arriving) {
      const saved = await save(arriving, 'image/jpeg', () => cleanPhoto(arriving.file))
      const { width, height } = saved
      return { ...saved, contentType: 'image/jpeg', width: width ?? 0, height: height ?? 0 }
    },
    async savePdf(actor, { key, file }) {
      if (!canUploadPdf(actor)) throw forbidden()
      const arriving = { accountId: actor.accountId, key, file }
      return save(arriving, 'application/pdf', async () => {
        await checkPdf(file)
        return { content: file, width: null, height: null }
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
    async attachFiles(trx, accountId, files, now) {
      const taken: NamedFile[] = []
      for (const { uploadId: id, name } of files) {
        const nameOf = (type: ContentType) =>
          maskPersonalData(cleanFileName(name, KINDS[type].ending, NO_NAME))
        const file = await repository.takeFile(trx, accountId, { id, nameOf }, now)
        if (!file) throw unknownUpload()
        taken.push(file)
      }
      return taken
    },
    discard: repository.discardUploads,
    discardWaiting: repository.discardWaiting,
    linkTo(uploadId) {
      const { expires, signature } = signer.sign(uploadId, clock.now())
      return `/api/v1/media/${uploadId}?expires=${expires}&signature=${signature}`
    },
    async openFile({ id, expires, signature }) {
      const file = signer.isValid(id, expires, signature, clock.now())
        ? await repository.findShownFile(db, id)
        : undefined
      if (!file) throw notFound('file')
      const { storageKey, contentType, byteSize, name } = file
      return { content: await storage.read(storageKey), contentType, byteSize, name }
    },
  }
}

/** Holds what was sent, so that another file under the same key neither passes for this one nor replaces it. */
function storageKeyOf(id: string, file: Buffer, contentType: ContentType): string {
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 32)
  const { folder, ending } = KINDS[contentType]
  return `${folder}/${id.slice(0, 2)}/${id}-${hash}.${ending}`
}

/** @throws DomainError `idempotency_key_reused` */
function sameFile(upload: repository.AnyFile, storageKey: string): repository.AnyFile {
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
