import { createContext } from 'react'

/** Room that the host's own chrome takes from a page, in logical points. */
export interface Frame {
  /** Status bar above the header. */
  topInset: number
  /** Width at the right of the header that the host's capsule covers. */
  capsuleRoom: number
}

export const FrameContext = createContext<Frame>({ topInset: 0, capsuleRoom: 0 })
