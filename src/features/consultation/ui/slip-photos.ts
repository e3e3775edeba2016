import type { ReactNode } from 'react'

/** Photos of a slip, and the field to take them with; the page brings both. */
export interface SlipPhotos {
  readonly field: ReactNode
  readonly uploadIds: readonly string[]
  readonly isUploading: boolean
}
