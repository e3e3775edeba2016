import type { FileAnswer } from './file-answer'
import { type HttpResponse, NetworkFailure, NOTHING_LEFT } from './request'

/** Lets the person choose one file with this ending, e.g. `xlsx`. */
export function pickFile(ending: string): Promise<FileAnswer> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = `.${ending}`
  input.hidden = true
  // Some browsers open the dialogue only for an input that is in the document.
  document.body.appendChild(input)
  return new Promise((resolve) => {
    const answer = (result: FileAnswer) => {
      input.remove()
      resolve(result)
    }
    input.addEventListener('cancel', () => answer({ kind: 'cancelled' }))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      answer(
        file
          ? {
              kind: 'picked',
              path: URL.createObjectURL(file),
              sizeBytes: file.size,
              name: file.name,
            }
          : { kind: 'cancelled' },
      )
    })
    input.click()
  })
}

/**
 * Fetches a file for the person to keep: into the browser's downloads.
 * @throws NetworkFailure when no answer arrived
 */
export async function keepFile(file: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly name: string
}): Promise<HttpResponse> {
  const response = await fetch(file.url, { headers: file.headers }).catch((error: unknown) => {
    throw new NetworkFailure(error instanceof Error ? error.message : 'no answer')
  })
  // A page is never asked for: a Wi-Fi shows its own.
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) {
    return { status: response.status, body: await response.json().catch(() => null) }
  }
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The download has begun by then; some browsers read the address only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 0)
  return { status: NOTHING_LEFT, body: null }
}
