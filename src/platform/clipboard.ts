import Taro from '@tarojs/taro'

/** False when the platform refused, e.g. a browser page without focus. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
