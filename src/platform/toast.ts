import Taro from '@tarojs/taro'

/** A short confirmation of what the person just did (≤ 14 characters). Never an error: those stay on the page. */
export function confirmDone(words: string): void {
  void Taro.showToast({ title: words, icon: 'success', duration: 2000 })
}
