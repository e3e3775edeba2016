import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The one factor of large type, written on a page's root; see src/ui/screen/tokens.scss. */
    '--scale'?: number
    /** Width of a column of the console's table, which a narrow window lets go of. */
    '--width'?: string
  }
}
