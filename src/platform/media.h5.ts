import Taro from '@tarojs/taro'
import type { PhotosAnswer } from './photo'

/** Lets the person choose up to `count` photos (1–9); phones offer the camera as well. */
export function pickPhotos(count: number): Promise<PhotosAnswer> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/jpeg,image/png,image/webp,image/heic'
  input.multiple = count > 1
  input.hidden = true
  // Some browsers open the dialogue only for an input that is in the document.
  document.body.appendChild(input)
  return new Promise((resolve) => {
    const answer = (result: PhotosAnswer) => {
      input.remove()
      resolve(result)
    }
    input.addEventListener('cancel', () => answer({ kind: 'cancelled' }))
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].slice(0, count)
      const photos = files.map((file) => ({
        path: URL.createObjectURL(file),
        sizeBytes: file.size,
      }))
      answer(photos.length > 0 ? { kind: 'picked', photos } : { kind: 'cancelled' })
    })
    input.click()
  })
}

/** Shows photos full screen, starting with one of them. */
export async function showPhotos(urls: readonly string[], first: string): Promise<void> {
  await Taro.previewImage({ urls: [...urls], current: first })
}
