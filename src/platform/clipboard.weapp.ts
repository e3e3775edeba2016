import Taro from '@tarojs/taro'

/** False when WeChat refused. It says by itself, over the page, that a text was copied; that cannot be turned off. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
