import type { SlipFaults } from '../domain/slip-draft'
import { slipFormCopy as copy } from '../paper-copy'

/** What must be mended of a slip, in words, by the field's name. */
export function describeSlipFaults(faults: SlipFaults): Record<string, string> {
  const words = Object.entries(faults).map(([name, fault]) => {
    if (name === 'votingUnitId') return [name, copy.noUnit]
    if (name === 'uploadIds') return [name, copy.noPhoto]
    return [name, copy.faults[fault]]
  })
  return Object.fromEntries(words)
}
