import { absoluteUrl } from '../../../api/absolute-url'

/** Photos come with a path on the service; a picture needs its whole address. */
export function withPhotoAddresses<T extends { photos: { url: string }[] }>(thing: T): T {
  return {
    ...thing,
    photos: thing.photos.map((photo) => ({ ...photo, url: absoluteUrl(photo.url) })),
  }
}
