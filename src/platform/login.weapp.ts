import Taro from '@tarojs/taro'

/** Whether this edition can say who somebody is without asking them. */
export const canLogIn = true

/** What the service learns from WeChat who it is by; good once, for five minutes. */
export async function getLoginCode(): Promise<string> {
  const { code } = await Taro.login()
  return code
}
