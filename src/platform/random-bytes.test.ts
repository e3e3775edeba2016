import Taro from '@tarojs/taro'
import { randomBytes } from './random-bytes'
import { randomBytes as randomBytesOfWechat } from './random-bytes.weapp'

interface Options {
  readonly length: number
  readonly success: (answer: { readonly randomValues: ArrayBuffer }) => void
  readonly fail: (answer: { readonly errMsg: string }) => void
}

test('a browser gives as many bytes as asked for, never the same', async () => {
  const draws = await Promise.all([randomBytes(32), randomBytes(32), randomBytes(384)])
  expect(draws.map(({ length }) => length)).toEqual([32, 32, 384])
  expect(draws[0]).not.toEqual(draws[1])
})

describe('on WeChat', () => {
  const answerWith = (getRandomValues: ((options: Options) => void) | undefined) =>
    Object.assign(Taro, { getRandomValues })
  afterEach(() => answerWith(undefined))

  test('the bytes are the ones WeChat gives', async () => {
    answerWith(({ length, success }) =>
      success({ randomValues: Uint8Array.from({ length }, (_, index) => index).buffer }),
    )
    expect([...(await randomBytesOfWechat(3))]).toEqual([0, 1, 2])
  })

  test('a refusal is an error, never bytes', async () => {
    answerWith(({ fail }) => fail({ errMsg: 'getRandomValues:fail' }))
    await expect(randomBytesOfWechat(3)).rejects.toEqual({ errMsg: 'getRandomValues:fail' })
  })

  test('a WeChat too old to have any is an error', async () => {
    answerWith(undefined)
    await expect(randomBytesOfWechat(3)).rejects.toThrow()
  })
})
