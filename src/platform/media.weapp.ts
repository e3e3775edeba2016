import Taro from '@tarojs/taro'
import type { PhotosAnswer } from './photo'

/** Lets the person take or choose up to `count` photos (1–9); WeChat compresses them. */
export async function pickPhotos(count: number): Promise<PhotosAnswer> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['album', 'camera'],
    })
    const photos = tempFiles.map(({ tempFilePath, size }) => ({
      path: tempFilePath,
      sizeBytes: size,
    }))
    return { kind: 'picked', photos }
  } catch (error) {
    const message = error && typeof error === 'object' && 'errMsg' in error ? `${error.errMsg}` : ''
    return { kind: /cancel/.test(message) ? 'cancelled' : 'refused' }
  }
}

/** Shows photos full screen, starting with one of them. */
export async function showPhotos(urls: readonly string[], first: string): Promise<void> {
  await Taro.previewImage({ urls: [...urls], current: first })
}
