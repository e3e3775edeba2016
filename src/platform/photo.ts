export interface Photo {
  /** A temporary path on WeChat, an object URL in a browser: good for showing and for uploading. */
  readonly path: string
  readonly sizeBytes: number
}

export type PhotosAnswer =
  | { readonly kind: 'picked'; readonly photos: readonly Photo[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused' }
