import { formatArea } from '../../../lib/format-area'
import { Note } from '../../../ui/status/note'
import { draftRollCopy as copy } from '../draft-roll-copy'
import type { FormPartProps } from './form-types'

/** How many the poll would ask today, or why its roll cannot be made yet. */
export function FormRollNote({ form }: Pick<FormPartProps, 'form'>) {
  const { preview } = form.roll
  const { votingUnit } = form.draft
  if (!preview || !votingUnit) return null
  if (!preview.roll) {
    return (
      <Note kind="soon" id="draft-roll">
        {copy.faulty(preview.faultCount)}
      </Note>
    )
  }
  const { units, areaHundredths } = preview.roll
  return (
    <Note id="draft-roll">
      {copy.size[votingUnit](units)}
      {areaHundredths === null ? '' : copy.area(formatArea(areaHundredths))}
      {copy.frozenLater}
    </Note>
  )
}
