import { View } from '@tarojs/components'
import { ChipChoice } from '../../../ui/form/chip'
import { visitCopy as copy } from '../copy'

interface GridChipsProps {
  /** The grids the reader works in. */
  grids: readonly { readonly code: string; readonly name: string }[]
  gridCode: string | undefined
  onGrid: (code: string) => void
}

/** Which of one's grids; nothing for whoever works in one. */
export function GridChips({ grids, gridCode, onGrid }: GridChipsProps) {
  if (grids.length < 2) return null
  return (
    <View className="mt3">
      <ChipChoice
        id="visits-grid"
        label={copy.grids}
        items={grids.map(({ code, name }) => ({ key: code, word: name }))}
        current={gridCode}
        onSelect={onGrid}
      />
    </View>
  )
}
