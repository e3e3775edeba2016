import { env } from '../config/env'
import { keepFile } from '../platform/file'
import { absoluteUrl } from './absolute-url'
import { buildUrl } from './build-url'
import { sendSignedIn } from './client'
import type { PathOf } from './contract'

/**
 * Gives the person a file that an operation answers with.
 * @param name what it is called among their downloads
 * @throws ApiError when the service refuses it, OfflineError when no answer arrives
 */
export async function fetchFile(
  path: PathOf<'get'>,
  {
    params,
    query,
    name,
  }: {
    params?: Readonly<Record<string, string>>
    query?: Readonly<Record<string, string>>
    name: string
  },
): Promise<void> {
  const url = buildUrl(env.apiBase, path, params, query)
  await sendSignedIn(undefined, (headers) => keepFile({ url, headers, name }))
}

/**
 * The same for a file whose address the service gave and signed: whoever has it may fetch it.
 * @throws ApiError when its time is over, OfflineError when no answer arrives
 */
export async function fetchLinkedFile({ url, name }: { url: string; name: string }): Promise<void> {
  await sendSignedIn(undefined, () => keepFile({ url: absoluteUrl(url), headers: {}, name }))
}
