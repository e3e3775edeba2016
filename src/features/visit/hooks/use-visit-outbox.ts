import { useDidShow } from '@tarojs/taro'
import { useOutbox } from '../../../api/use-outbox'
import { visitOutbox } from '../send-waiting'

/** A visit may have told a household of a notice, or be what a home had asked for. */
const REFRESHES = [['visits'], ['notices'], ['visit-requests'], ['reports', 'todo']]

/** Visits that wait for a network. */
export function useVisitOutbox({ isEnabled }: { isEnabled: boolean }) {
  const outbox = useOutbox(visitOutbox, { isEnabled, refreshes: REFRESHES })
  useDidShow(outbox.send)
  return outbox
}

export type VisitOutbox = ReturnType<typeof useVisitOutbox>
