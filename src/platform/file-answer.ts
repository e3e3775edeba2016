/** What came of asking for a file. */
export type FileAnswer =
  | {
      readonly kind: 'picked' /** A temporary path on WeChat, an object URL in a browser. */
      readonly path: string
      readonly sizeBytes: number
      /** What the person's device calls it. */
      readonly name: string
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused' }
