import Taro from '@tarojs/taro'
import type { FileAnswer } from './file-answer'
import { isRefusal } from './refusal'
import { type HttpResponse, NetworkFailure, NOTHING_LEFT } from './request'

/** Lets the person choose one file with this ending, e.g. `xlsx`, from their chats. */
export async function pickFile(ending: string): Promise<FileAnswer> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [ending],
    })
    const [file] = tempFiles
    if (!file) return { kind: 'cancelled' }
    return { kind: 'picked', path: file.path, sizeBytes: file.size, name: file.name }
  } catch (error) {
    return { kind: isRefusal(error) ? 'refused' : 'cancelled' }
  }
}

/**
 * Fetches a file for the person to keep: WeChat shows it, and sends it on from its menu.
 * @throws NetworkFailure when no answer arrived
 */
export async function keepFile(file: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly name: string
}): Promise<HttpResponse> {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({
      url: file.url,
      header: { ...file.headers },
    })
    if (statusCode !== 200) return { status: statusCode, body: readProblem(tempFilePath) }
    const fileType = file.name.slice(file.name.lastIndexOf('.') + 1) as 'pdf' | 'xlsx' | 'docx'
    await Taro.openDocument({ filePath: tempFilePath, fileType, showMenu: true })
    return { status: NOTHING_LEFT, body: null }
  } catch (error) {
    throw new NetworkFailure(error instanceof Error ? error.message : 'no answer')
  }
}

/** WeChat puts also a refusal into a file. */
function readProblem(filePath: string): unknown {
  try {
    return JSON.parse(String(Taro.getFileSystemManager().readFileSync(filePath, 'utf8')))
  } catch {
    return null
  }
}
