import Taro from '@tarojs/taro'
import { isRefusal } from './refusal'
import type { TextFileAnswer } from './text-file'

/** Lets the person choose one file of a chat and reads it as UTF-8: WeChat opens no others. @param extensions without dots */
export async function pickTextFile(extensions: readonly string[]): Promise<TextFileAnswer> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...extensions],
    })
    const [file] = tempFiles
    if (!file) return { kind: 'cancelled' }
    return { kind: 'picked', file: { name: file.name, text: await read(file.path) } }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused' }
    const message = error && typeof error === 'object' && 'errMsg' in error ? `${error.errMsg}` : ''
    return { kind: /cancel/.test(message) ? 'cancelled' : 'unreadable' }
  }
}

function read(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'utf8',
      success: ({ data }) => resolve(`${data}`),
      fail: reject,
    })
  })
}
