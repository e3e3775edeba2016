import Taro from '@tarojs/taro'
import type { PositionAnswer } from './position'

/** Asks the phone where it is, once. */
export async function locate(): Promise<PositionAnswer> {
  try {
    const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02' })
    return { kind: 'found', position: { lng: longitude, lat: latitude } }
  } catch (error) {
    return { kind: isRefusal(error) ? 'refused' : 'unavailable' }
  }
}

/** `getLocation:fail auth deny`, `… auth denied`, `… privacy permission is not authorized`. */
function isRefusal(error: unknown): boolean {
  const message = error && typeof error === 'object' && 'errMsg' in error ? `${error.errMsg}` : ''
  return /auth|deny|denied|privacy/.test(message)
}
