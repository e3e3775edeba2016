import { importCopy as copy } from '../copy'
import { bringsNothing, type RosterImport } from '../domain/roster'
import { problemWords } from '../fault-copy'

/** What an import has come to, when nobody is at work on it. */
export function describeEnd(found: RosterImport): string {
  switch (found.status) {
    case 'ready':
      return bringsNothing(found) ? copy.nothingNew : copy.readyText
    case 'done':
      return copy.doneText(found.addedCount, found.changedCount)
    case 'faulty':
      return copy.faultyText(found.faultCount)
    case 'cancelled':
      return copy.cancelledText
    default:
      return problemWords[found.problem ?? 'interrupted']
  }
}
