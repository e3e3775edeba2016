import path from 'node:path'
import sharp from 'sharp'

/** A real photo on disk, with the place and the phone it was taken with in its EXIF. */
export async function makePhoto(folder: string): Promise<string> {
  const file = path.join(folder, 'lamp.jpg')
  await sharp({ create: { width: 800, height: 600, channels: 3, background: '#3a5a40' } })
    .jpeg()
    .withExif({ IFD0: { Model: 'SecretPhone' }, IFD3: { GPSLatitudeRef: 'N' } })
    .toFile(file)
  return file
}
