/** A browser has the newest pages whenever it loads them. */
export function useUpdateReady(): boolean {
  return false
}

export function applyUpdate(): void {}
