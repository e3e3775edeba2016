/** Calls `listener` when the app in another tab of the browser keeps something else under the key. */
export function onStoredElsewhere(key: string, listener: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key) listener()
  })
}
