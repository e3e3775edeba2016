import Taro from '@tarojs/taro'

/** Room for the status bar that WeChat draws over the page, in points. */
const ROOM = 56

/**
 * Brings what has the id into sight, on the page in front, once what was drawn last is there.
 * @param under points at the upper edge that something else covers
 */
export function bringIntoSight(id: string, under = 0): void {
  Taro.nextTick(() => {
    void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -(ROOM + under) })
  })
}

/** To where a page begins, at once: what stood there before has given way to something else. */
export function startAtTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
