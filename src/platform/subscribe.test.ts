import Taro from '@tarojs/taro'
import { askToSubscribe as inBrowser } from './subscribe.h5'
import { askToSubscribe, openMessageSettings } from './subscribe.weapp'

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
    Promise.resolve({ errMsg: 'requestSubscribeMessage:ok', one: 'accept', two: 'something new' }),
  )
  expect([...(await askToSubscribe(['one', 'two']))]).toEqual([['one', 'accept']])
  expect(asked).toMatchObject([{ tmplIds: ['one', 'two'] }])
})

test.each([
  ['accept', 'accept'],
  ['acceptWithAudio', 'accept'],
  ['acceptWithAlert', 'accept'],
  ['reject', 'reject'],
  ['ban', 'ban'],
  ['filter', 'filter'],
])('WeChat’s %s is told as %s', async (word, answer) => {
  answerWith(Promise.resolve({ errMsg: 'requestSubscribeMessage:ok', one: word }))
  expect([...(await askToSubscribe(['one']))]).toEqual([['one', answer]])
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

test('WeChat’s settings open where messages are switched on again; that they do not open breaks nothing', async () => {
  const opened: unknown[] = []
  Object.assign(Taro, {
    async openSetting(options: object) {
      opened.push(options)
      throw new Error('openSetting:fail')
    },
  })
  await openMessageSettings()
  expect(opened).toEqual([{ withSubscriptions: true }])
})

test('a browser asks nobody', async () => {
  expect([...(await inBrowser(['one']))]).toEqual([])
})
