import Taro from '@tarojs/taro'
import type { PositionAnswer } from './position'
import { isRefusal } from './refusal'

/** Asks the phone where it is, once. */
export async function locate(): Promise<PositionAnswer> {
  try {
    const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02' })
    return { kind: 'found', position: { lng: longitude, lat: latitude } }
  } catch (error) {
    return { kind: isRefusal(error) ? 'refused' : 'unavailable' }
  }
}
