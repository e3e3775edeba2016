import { View } from '@tarojs/components'
import { Row, RowList } from '../../../ui/list/row'
import { summaryCopy as copy } from '../copy'

/** The way to the summary of the day and the month. */
export function SummaryRow({ onOpen }: { onOpen: () => void }) {
  return (
    <View className="mt3">
      <RowList>
        <Row
          isQuiet
          id="open-summary"
          icon="file-text"
          title={copy.open}
          sub={copy.openSub}
          onPress={onOpen}
        />
      </RowList>
    </View>
  )
}
