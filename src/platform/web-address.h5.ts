/** Where the browser edition is, for somebody else's browser. */
export function webAddress(): string {
  return `${window.location.origin}${window.location.pathname}`
}
