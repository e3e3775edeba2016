import Taro from '@tarojs/taro'
import type { ConsentAnswer } from './subscribe-types'

const ANSWERS: readonly unknown[] = ['accept', 'reject', 'ban', 'filter']

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
    templateIds.flatMap((id) =>
      ANSWERS.includes(told[id]) ? [[id, told[id] as ConsentAnswer] as const] : [],
    ),
  )
}
