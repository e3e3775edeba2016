import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PendingWork } from '../logic/pending-work'
import { ExchangeFailure, type HttpExchange } from './http-exchange'
import type { Phone } from './phone'
import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'
import { createTask } from './wx-request'

interface UploadOptions extends WxCallbacks {
  readonly url: string
  readonly filePath: string
  readonly name: string
  readonly header?: Readonly<Record<string, string>>
  readonly formData?: Readonly<Record<string, unknown>>
  readonly timeout?: number
}

const DEFAULT_TIMEOUT_MS = 60_000

/** What WeChat declares for a file, by its ending. */
const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

interface UploadApisOptions {
  readonly exchange: HttpExchange
  readonly answers: WxAnswers
  readonly phone: Phone
  readonly work: PendingWork
}

/** wx.uploadFile: one real file as multipart/form-data; the answer's body stays text. */
export function createUploadApis({ exchange, answers, phone, work }: UploadApisOptions): WxApis {
  async function run(options: UploadOptions, abort: AbortSignal): Promise<void> {
    try {
      const file = phone.findFile(options.filePath)
      if (file === undefined) throw new ExchangeFailure(`file not found: ${options.filePath}`)
      const call = {
        method: 'POST',
        url: options.url,
        headers: withoutType(options.header ?? {}),
        body: await toMultipart(file, options),
        timeoutMs: options.timeout ?? DEFAULT_TIMEOUT_MS,
      }
      const { statusCode, header, cookies, bytes } = await exchange.send(call, abort)
      const data = new TextDecoder().decode(bytes)
      answers.succeed('uploadFile', options, { statusCode, header, cookies, data })
    } catch (error) {
      if (!(error instanceof ExchangeFailure)) throw error
      answers.fail('uploadFile', options, error.message)
    }
  }

  return {
    uploadFile: (options: UploadOptions) => {
      const controller = new AbortController()
      void work.track('wx.uploadFile', run(options, controller.signal))
      return createTask(controller)
    },
  }
}

/** The content type carries the boundary, so WeChat writes it itself. */
function withoutType(header: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(header).filter(([name]) => name.toLowerCase() !== 'content-type'),
  )
}

async function toMultipart(
  file: string,
  { name, formData = {} }: UploadOptions,
): Promise<FormData> {
  const form = new FormData()
  for (const [field, value] of Object.entries(formData)) form.append(field, String(value))
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
  form.append(name, new Blob([await readFile(file)], { type }), path.basename(file))
  return form
}
