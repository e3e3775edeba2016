/** Calls `listener` when the app in another tab of the browser keeps something else under the key. */
export function onStoredElsewhere(key: string, listener: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key) listener()
  })
  // A page that the browser had put by heard nothing meanwhile.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) listener()
  })
}
