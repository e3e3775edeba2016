export interface TextFile {
  readonly name: string
  readonly text: string
}

export type TextFileAnswer =
  | { readonly kind: 'picked'; readonly file: TextFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused' }
  /** Not to be read as UTF-8, or the platform would not open it. */
  | { readonly kind: 'unreadable' }
