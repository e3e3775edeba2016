import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { DueBar } from '../../../ui/status/due-bar'
import { importCopy as copy } from '../copy'
import { type RosterImport, shareDone } from '../domain/roster'

/** How far it is, in words and, where that is known, as a bar. */
export function ImportProgress({ found }: { found: RosterImport }) {
  const share = shareDone(found)
  return (
    <View id="import-progress" {...accessible({ role: 'status' })}>
      <View className="t-title">{describeWork(found)}</View>
      {share !== undefined && (
        <View className="mt3">
          <DueBar used={share} />
        </View>
      )}
      <View className="t-meta mt3">{copy.leave}</View>
    </View>
  )
}

function describeWork({ status, rowCount, rowsDone }: RosterImport): string {
  if (status === 'applying') return copy.applyingText
  if (status === 'checking') return copy.checkingText
  return rowCount === 0 ? copy.readingFile : copy.readingRows(rowsDone, rowCount)
}
