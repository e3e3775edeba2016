import Taro from '@tarojs/taro'

/** Points across the window now. */
export function windowWidth(): number {
  return Taro.getWindowInfo().windowWidth
}
