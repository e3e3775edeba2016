import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { RowList } from '../../../ui/list/row'
import { Note } from '../../../ui/status/note'
import { gridCopy as copy } from '../copy'
import type { NearbyGrid as Answer, NearbySearch } from '../hooks/use-nearby-grid'
import { GridRow } from './grid-row'

const sentences: Readonly<Record<Exclude<Answer['kind'], 'found'>, string>> = {
  refused: copy.refused,
  unavailable: copy.unavailable,
  outside: copy.outside,
}

interface NearbyGridProps {
  nearby: NearbySearch
  currentCode: string | undefined
  onChoose: (code: string) => void
}

/** Finding the grid by position; the position is asked for only when the person presses. */
export function NearbyGrid({ nearby, currentCode, onChoose }: NearbyGridProps) {
  const { answer, failure, isSearching, search } = nearby
  return (
    <View className="mt4">
      <Button
        kind="primary"
        isBlock
        icon="map-pin"
        id="find-nearby"
        isBusy={isSearching}
        onPress={search}
      >
        {isSearching ? copy.locating : copy.byPosition}
      </Button>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      {answer && answer.kind !== 'found' && <Note>{sentences[answer.kind]}</Note>}
      {answer?.kind === 'found' && (
        <View className="mt3">
          <RowList>
            <GridRow
              grid={answer.grid}
              isCurrent={answer.grid.code === currentCode}
              onChoose={onChoose}
            />
          </RowList>
        </View>
      )}
    </View>
  )
}
