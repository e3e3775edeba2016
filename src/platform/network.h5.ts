/**
 * Tells each change between having and not having a network; returns how to stop listening.
 * Taro's own listener needs `navigator.connection`, which half of the browsers lack.
 */
export function onNetworkChange(listener: (isOnline: boolean) => void): () => void {
  const tell = () => listener(window.navigator.onLine)
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
