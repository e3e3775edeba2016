import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The one factor of large type, written on a page's root; see src/ui/screen/tokens.scss. */
    '--scale'?: number
  }
}
