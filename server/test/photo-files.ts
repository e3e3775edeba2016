import fs from 'node:fs'
import sharp, { type Sharp } from 'sharp'
import type { TestApp } from './test-app'

/** A picture with something on it, so that it does not compress to nothing. */
export function buildPhoto(width = 320, height = 200): Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#345',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
}

/** The names of the photos and documents the service keeps. */
export function storedFiles({ filesFolder }: TestApp): string[] {
  return fs
    .readdirSync(filesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(jpg|pdf)$/.test(name))
}
