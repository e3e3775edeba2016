import type { ShareCard } from './share'

/** A browser shares by its own menu, and the address says where. */
export function useShareCard(_card: ShareCard | undefined): void {}
