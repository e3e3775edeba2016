import type { Receivers } from './report'
import type { UnitKind } from './unit'

type Receiver = Receivers['items'][number]

export type ReceiverGroup = 'proposed' | 'sender' | 'likely' | 'around' | 'department' | 'grid'

const groups: readonly ReceiverGroup[] = [
  'proposed',
  'sender',
  'likely',
  'around',
  'department',
  'grid',
]

const groupOfKind: Readonly<Record<UnitKind, ReceiverGroup>> = {
  grid: 'grid',
  committee: 'around',
  subdistrict: 'around',
  department: 'department',
  supervisor: 'around',
}

/** Units that stand in a group of their own, by their keys. */
interface Named {
  readonly proposed?: string | undefined
  readonly sender?: string | undefined
}

/**
 * Whom somebody has named first, then whoever answered for the like of it; the others in the order they came, near ones
 * before far ones.
 */
export function groupReceivers(receivers: readonly Receiver[], { proposed, sender }: Named = {}) {
  const groupOf = ({ unit, kind, handledCount }: Receiver): ReceiverGroup => {
    if (unit === proposed) return 'proposed'
    if (unit === sender) return 'sender'
    return handledCount > 0 ? 'likely' : groupOfKind[kind]
  }
  return groups
    .map((group) => ({ group, units: receivers.filter((unit) => groupOf(unit) === group) }))
    .filter(({ units }) => units.length > 0)
}
