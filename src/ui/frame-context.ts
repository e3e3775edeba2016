import { createContext } from 'react'

/** Room that the host's own chrome takes from a page, in logical points. */
export interface Frame {
  /** Status bar above the header. */
  topInset: number
  /** Width at the right of the header that the host's capsule covers. */
  capsuleRoom: number
  /** Brings the host's chrome into the page's colours. */
  paint?: (isDark: boolean) => void
}

export const FrameContext = createContext<Frame>({ topInset: 0, capsuleRoom: 0 })
