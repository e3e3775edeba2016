/** WeChat shows by itself that a package is on its way. */
export function useIsPageSlow(): boolean {
  return false
}
