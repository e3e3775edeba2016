import { env } from '../config/env'
import { sendFile } from '../platform/upload'
import { buildUrl } from './build-url'
import { sendSignedIn } from './client'
import type { Answer, PathOf } from './contract'

/** A file over a weak network takes its time. */
const TIMEOUT_MS = 60_000

/**
 * Sends one file to an operation that takes multipart/form-data, in the field `file`.
 * @param filePath a temporary path on WeChat, an object URL in a browser
 * @throws ApiError when the service refuses it, OfflineError when no answer arrives in 60 s
 */
export async function uploadFile<P extends PathOf<'post'>>(
  path: P,
  {
    filePath,
    idempotencyKey,
    query,
  }: {
    filePath: string
    idempotencyKey?: string
    query?: Readonly<Record<string, string>>
  },
): Promise<Answer<'post', P>> {
  const url = buildUrl(env.apiBase, path, undefined, query)
  const answer = await sendSignedIn(idempotencyKey, (headers) =>
    sendFile({ url, filePath, field: 'file', headers, timeoutMs: TIMEOUT_MS }),
  )
  return answer as Answer<'post', P>
}
