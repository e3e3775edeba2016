import type { Receivers } from './report'
import type { UnitKind } from './unit'

type Receiver = Receivers['items'][number]

export type ReceiverGroup = 'likely' | 'around' | 'department' | 'grid'

const groups: readonly ReceiverGroup[] = ['likely', 'around', 'department', 'grid']

const groupOfKind: Readonly<Record<UnitKind, ReceiverGroup>> = {
  grid: 'grid',
  committee: 'around',
  subdistrict: 'around',
  department: 'department',
  supervisor: 'around',
}

/** Whoever answered for the like of it first; the others in the order they came, near ones before far ones. */
export function groupReceivers(receivers: readonly Receiver[]) {
  const groupOf = ({ kind, handledCount }: Receiver): ReceiverGroup =>
    handledCount > 0 ? 'likely' : groupOfKind[kind]
  return groups
    .map((group) => ({ group, units: receivers.filter((unit) => groupOf(unit) === group) }))
    .filter(({ units }) => units.length > 0)
}
