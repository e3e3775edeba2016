import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Note } from '../../../ui/status/note'
import { gridCopy as copy } from '../copy'
import type { DoorSheets } from '../hooks/use-door-sheets'

/** The way to the sheets that hang at the doors of a grid. */
export function DoorSheetsPart({ sheets: { fetch, isBusy, failure } }: { sheets: DoorSheets }) {
  return (
    <View className="mt3">
      <Button kind="line" icon="printer" id="print-door-sheets" isBusy={isBusy} onPress={fetch}>
        {isBusy ? copy.doorSheetsBusy : copy.doorSheets}
      </Button>
      <View className="t-small t-2 mt1">{copy.doorSheetsHint}</View>
      {failure && (
        <View className="mt2">
          <Note kind="over" id="door-sheets-problem">
            {failure.sentence}
          </Note>
        </View>
      )}
    </View>
  )
}
