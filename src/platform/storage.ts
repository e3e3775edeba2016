import Taro from '@tarojs/taro'
import { isOthers } from './owner'

/** WeChat keeps at most 1 MB under a key and 10 MB in all; a character may take three bytes. */
const MAX_CHARACTERS = 300_000

/** Every key of the app begins so; on H5 other pages of the origin may keep things too. */
const STORAGE_PREFIX = 'linge.'

/** Answers kept for reading without a network: they can be fetched again, so they go first when the storage is full. */
export const REPLACEABLE = 'linge.kept-queries'

/** The value kept under a key, or undefined when there is none or it cannot be read. */
export function readStored(key: string): unknown {
  try {
    const text: unknown = Taro.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a JSON value; false when it is too large or the storage is full or switched off. */
export function writeStored(key: string, value: unknown): boolean {
  const text = JSON.stringify(value)
  if (text.length > MAX_CHARACTERS) return false
  if (tryToKeep(key, text)) return true
  if (key === REPLACEABLE) return false
  removeStored(REPLACEABLE)
  return tryToKeep(key, text)
}

function tryToKeep(key: string, text: string): boolean {
  try {
    Taro.setStorageSync(key, text)
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // A storage that cannot be written has nothing to remove.
  }
}

/** The keys that begin so; none where storage cannot be read. */
export function storedKeys(beginning: string): readonly string[] {
  try {
    return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(beginning))
  } catch {
    return []
  }
}

/** Forgets everything this app keeps except what is another account's, and what lies under keys that begin so. */
export function removeAllStoredBut(kept: readonly string[]): void {
  for (const key of storedKeys(STORAGE_PREFIX)) {
    if (!isOthers(key) && !kept.some((beginning) => key.startsWith(beginning))) removeStored(key)
  }
}
