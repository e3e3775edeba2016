import Taro from '@tarojs/taro'

/**
 * Cryptographically secure random bytes; at most 1,048,576 at a time.
 * @throws when this WeChat is too old to have any (base library before 2.15.0)
 */
export function randomBytes(length: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // Taro hands this one to WeChat as it is: the promise its type promises does not come.
    Taro.getRandomValues({
      length,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: reject,
    })
  })
}
