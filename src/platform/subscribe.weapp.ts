import Taro from '@tarojs/taro'
import type { ConsentAnswer } from './subscribe-types'

/** WeChat's words. Whoever takes messages with a voice or an alert takes them. */
const ANSWERS: ReadonlyMap<unknown, ConsentAnswer> = new Map([
  ['accept', 'accept'],
  ['acceptWithAudio', 'accept'],
  ['acceptWithAlert', 'accept'],
  ['reject', 'reject'],
  ['ban', 'ban'],
  ['filter', 'filter'],
])

/**
 * Asks whether WeChat may bring messages. Only from within a tap: WeChat refuses anything later.
 * @param templateIds WeChat's own, three at most
 * @returns by template; empty where it could not be asked, or messages are off altogether
 */
export async function askToSubscribe(
  templateIds: readonly string[],
): Promise<ReadonlyMap<string, ConsentAnswer>> {
  const asked = Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
  const told: Readonly<Record<string, unknown>> = await asked.then(
    (answer) => ({ ...answer }),
    () => ({}),
  )
  return new Map(
    templateIds.flatMap((id) => {
      const answer = ANSWERS.get(told[id])
      return answer ? [[id, answer] as const] : []
    }),
  )
}

/** Where the person lets WeChat bring messages again. Only from within a tap. */
export async function openMessageSettings(): Promise<void> {
  await Taro.openSetting({ withSubscriptions: true }).catch(() => undefined)
}
