import Taro from '@tarojs/taro'

/** Tells each change between having and not having a network; returns how to stop listening. */
export function onNetworkChange(listener: (isOnline: boolean) => void): () => void {
  const tell = ({ isConnected }: { isConnected: boolean }) => listener(isConnected)
  Taro.onNetworkStatusChange(tell)
  return () => Taro.offNetworkStatusChange(tell)
}
