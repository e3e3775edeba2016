import fastq from 'fastq'
import sharp, { type Metadata } from 'sharp'
import { tryAgain } from '../../lib/domain-error'
import { notAPhoto, tooManyPixels } from './media-errors'

/** What phones take and browsers send; vectors, documents and animations are not photos. */
const PHOTO_FORMATS = new Set(['jpeg', 'png', 'webp', 'heif'])
const MAX_PIXELS = 50_000_000
/** A row costs a decoder time however short it is, so the product alone bounds nothing. */
const MAX_SIDE = 16_000
const TIMEOUT_SECONDS = 10
/** Decoding takes threads of the pool that also reads files; two of its four are left to others. */
const MAX_AT_ONCE = 2
/** Each one waiting holds its whole file in memory. */
const MAX_WAITING = 16
const LONG_EDGE = 1600
const QUALITY = 80

export interface CleanPhoto {
  readonly content: Buffer
  readonly width: number
  readonly height: number
}

const decoder = fastq.promise(decode, MAX_AT_ONCE)

/**
 * Decodes a photo and encodes it anew as JPEG, at most 1600 pixels long. The orientation is applied first; EXIF with
 * its position and phone, colour profiles and whatever was hidden behind the image do not survive.
 * @throws DomainError `upload_not_a_photo`, `upload_too_many_pixels` (also guards against decompression bombs),
 *   `try_again` when too many photos wait already
 */
export async function cleanPhoto(file: Buffer): Promise<CleanPhoto> {
  if (decoder.length() >= MAX_WAITING) throw tryAgain()
  return decoder.push(file)
}

async function decode(file: Buffer): Promise<CleanPhoto> {
  const { format, width = 0, height = 0 } = await readHeader(file)
  if (!PHOTO_FORMATS.has(format ?? '')) throw notAPhoto()
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) throw tooManyPixels()
  try {
    const { data, info } = await sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' })
      .timeout({ seconds: TIMEOUT_SECONDS })
      .rotate()
      .resize(LONG_EDGE, LONG_EDGE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true })
    return { content: data, width: info.width, height: info.height }
  } catch {
    throw notAPhoto()
  }
}

async function readHeader(file: Buffer): Promise<Metadata> {
  try {
    return await sharp(file, { limitInputPixels: false }).metadata()
  } catch {
    throw notAPhoto()
  }
}
