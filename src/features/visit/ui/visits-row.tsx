import { View } from '@tarojs/components'
import { Row, RowList } from '../../../ui/list/row'
import { visitCopy as copy } from '../copy'

interface VisitsRowProps {
  /** How many this phone has still to send. */
  waitingCount: number
  onOpen: () => void
}

/** The way to the visits of one's grids. */
export function VisitsRow({ waitingCount, onOpen }: VisitsRowProps) {
  return (
    <View className="mt3">
      <RowList>
        <Row
          isQuiet
          id="open-visits"
          icon="footprints"
          title={copy.open}
          {...(waitingCount > 0 && { end: copy.waiting(waitingCount) })}
          onPress={onOpen}
        />
      </RowList>
    </View>
  )
}
