/** Opens this page anew, so that nothing of what the tab remembers is left. */
export function startAgain(): void {
  window.location.reload()
}
