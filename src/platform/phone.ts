import Taro from '@tarojs/taro'

/** Opens the phone's own dialler; the person still has to press call, so giving up is no error. */
export async function callPhone(phoneNumber: string): Promise<void> {
  try {
    await Taro.makePhoneCall({ phoneNumber })
  } catch {
    // Dismissed.
  }
}
