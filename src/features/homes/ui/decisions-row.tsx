import { View } from '@tarojs/components'
import { Row, RowList } from '../../../ui/list/row'
import { decisionsCopy as copy } from '../copy'

interface DecisionsRowProps {
  /** Undefined while it is not known. */
  waiting: { readonly count: number; readonly hasMore: boolean } | undefined
  /** Which community's, for whoever works in several. */
  place: string | undefined
  onOpen: () => void
}

/** The way to what waits about homes; it is there with nothing waiting too. */
export function DecisionsRow({ waiting, place, onOpen }: DecisionsRowProps) {
  const count =
    waiting && waiting.count > 0 ? copy.count(waiting.count, waiting.hasMore) : undefined
  return (
    <View className="mt3">
      <RowList>
        <Row
          isQuiet
          id="open-decisions"
          icon="house"
          title={copy.open}
          sub={place}
          end={count}
          onPress={onOpen}
        />
      </RowList>
    </View>
  )
}
