import Taro from '@tarojs/taro'
import { PAPER } from './paper'

/** Points that WeChat's own chrome takes from the top and the right of a page; on a computer it takes none. */
export function readFrame(): { topInset: number; capsuleRoom: number } {
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo()
  const { left, width } = Taro.getMenuButtonBoundingClientRect()
  return { topInset: statusBarHeight, capsuleRoom: width > 0 ? Math.max(0, windowWidth - left) : 0 }
}

/** The capsule and the status bar, and what shows when the page in front is pulled over its end. */
export function paintFrame(isDark: boolean): void {
  const backgroundColor = PAPER[isDark ? 'dark' : 'light']
  const ignore = () => undefined
  Taro.setNavigationBarColor({
    frontColor: isDark ? '#ffffff' : '#000000',
    backgroundColor,
  }).catch(ignore)
  Taro.setBackgroundColor({
    backgroundColor,
    backgroundColorTop: backgroundColor,
    backgroundColorBottom: backgroundColor,
  }).catch(ignore)
}
