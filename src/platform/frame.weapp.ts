import Taro from '@tarojs/taro'

/** Points that WeChat's own chrome takes from the top and the right of a page. */
export function readFrame(): { topInset: number; capsuleRoom: number } {
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  return { topInset: statusBarHeight, capsuleRoom: Math.max(0, windowWidth - capsule.left) }
}
