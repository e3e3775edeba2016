import { Tag, type TagKind } from '../../../ui/status/tag'
import { importCopy } from '../copy'
import { bringsNothing, type RosterImport } from '../domain/roster'

const kinds: Readonly<Record<RosterImport['status'], TagKind>> = {
  reading: 'wait',
  checking: 'wait',
  faulty: 'over',
  failed: 'over',
  ready: 'you',
  applying: 'wait',
  done: 'done',
  cancelled: 'no',
}

export function ImportTag({ of }: { of: RosterImport }) {
  const { status } = of
  if (status === 'ready' && bringsNothing(of)) return <Tag kind="no">{importCopy.unchanged}</Tag>
  return <Tag kind={kinds[status]}>{importCopy.statuses[status]}</Tag>
}
