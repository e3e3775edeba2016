import Taro from '@tarojs/taro'
import { type HttpResponse, NetworkFailure } from './request'

export interface FileUpload {
  readonly url: string
  /** A temporary path on WeChat, an object URL in a browser. */
  readonly filePath: string
  /** Name of the multipart field. */
  readonly field: string
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/**
 * Sends one file as multipart/form-data.
 * @throws NetworkFailure when no answer arrived
 */
export async function sendFile(upload: FileUpload): Promise<HttpResponse> {
  try {
    const { statusCode, data } = await Taro.uploadFile({
      url: upload.url,
      filePath: upload.filePath,
      name: upload.field,
      header: { ...upload.headers },
      timeout: upload.timeoutMs,
    })
    return { status: statusCode, body: parse(data) }
  } catch (error) {
    throw new NetworkFailure(error instanceof Error ? error.message : 'no answer')
  }
}

/** An upload's answer arrives as text, unlike a request's. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
