import Taro from '@tarojs/taro'

/** Puts the page back after it was pulled down to refresh. */
export function endPullDown(): void {
  Taro.stopPullDownRefresh()
}
