import Taro from '@tarojs/taro'
import { create } from 'zustand'

const manager = Taro.getUpdateManager()
const useReady = create(() => false)
manager.onUpdateReady(() => useReady.setState(true, true))

/** Whether a newer version lies on the phone; WeChat takes it by itself the next time it starts anew. */
export const useUpdateReady = () => useReady()

/** Starts anew with the newer version; what was being written is kept as a draft. */
export function applyUpdate(): void {
  manager.applyUpdate()
}
