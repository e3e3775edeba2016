import Taro from '@tarojs/taro'
import { askToSubscribe as inBrowser } from './subscribe.h5'
import { askToSubscribe } from './subscribe.weapp'

function answerWith(answer: Promise<object>) {
  const asked: unknown[] = []
  Object.assign(Taro, {
    requestSubscribeMessage(options: object) {
      asked.push(options)
      return answer
    },
  })
  return asked
}

test('what WeChat answers is told by template, and nothing else of its answer', async () => {
  const asked = answerWith(
    Promise.resolve({
      errMsg: 'requestSubscribeMessage:ok',
      one: 'accept',
      two: 'acceptWithAudio',
    }),
  )
  expect([...(await askToSubscribe(['one', 'two']))]).toEqual([['one', 'accept']])
  expect(asked).toMatchObject([{ tmplIds: ['one', 'two'] }])
})

test('it asks before anything else happens, as WeChat demands of a tap', () => {
  const asked = answerWith(new Promise(() => undefined))
  void askToSubscribe(['one'])
  expect(asked).toHaveLength(1)
})

test('when messages are switched off altogether nothing was answered', async () => {
  answerWith(Promise.reject(new Error('requestSubscribeMessage:fail main switch is off')))
  expect([...(await askToSubscribe(['one']))]).toEqual([])
})

test('a browser asks nobody', async () => {
  expect([...(await inBrowser(['one']))]).toEqual([])
})
