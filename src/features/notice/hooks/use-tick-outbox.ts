import { useDidShow } from '@tarojs/taro'
import { useOutbox } from '../../../api/use-outbox'
import { tickOutbox } from '../send-ticks'

const REFRESHES = [['notices'], ['reports', 'todo']]

/** Households that were told, and wait for a network to be ticked off. */
export function useTickOutbox({ isEnabled }: { isEnabled: boolean }) {
  const outbox = useOutbox(tickOutbox, { isEnabled, refreshes: REFRESHES })
  useDidShow(outbox.send)
  return outbox
}
