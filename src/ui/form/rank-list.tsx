import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { rankCopy as copy } from '../rank-copy'
import { Button } from './button'
import './rank-list.scss'

interface RankItem {
  key: string
  word: string
}

interface RankListProps {
  /** Best first. */
  items: readonly RankItem[]
  isDisabled?: boolean
  /** The keys in their new order; one taken out is missing. */
  onChange: (keys: string[]) => void
}

/** What has a place, with the place said and drawn; moved by buttons alone. */
export function RankList({ items, isDisabled, onChange }: RankListProps) {
  const keys = items.map(({ key }) => key)
  const swap = (at: number) => {
    const [upper, lower] = keys.slice(at, at + 2)
    if (upper === undefined || lower === undefined) return
    onChange([...keys.slice(0, at), lower, upper, ...keys.slice(at + 2)])
  }
  return (
    <View {...accessible({ role: 'list' })}>
      {items.map(({ key, word }, at) => (
        <View key={key} className="rank" {...accessible({ role: 'listitem' })}>
          <View className="rank__head" {...accessible({ label: copy.place(at + 1, word) })}>
            <View className="rank__n">{at + 1}</View>
            <View className="rank__word">{word}</View>
          </View>
          <View className="pair mt2">
            <Button
              size="small"
              icon="chevron-up"
              id={`up-${key}`}
              label={copy.upOf(word)}
              isDisabled={isDisabled || at === 0}
              onPress={() => swap(at - 1)}
            >
              {copy.up}
            </Button>
            <Button
              size="small"
              icon="chevron-down"
              id={`down-${key}`}
              label={copy.downOf(word)}
              isDisabled={isDisabled || at === items.length - 1}
              onPress={() => swap(at)}
            >
              {copy.down}
            </Button>
            <Button
              size="small"
              icon="x"
              id={`out-${key}`}
              label={copy.outOf(word)}
              isDisabled={isDisabled}
              onPress={() => onChange(keys.filter((each) => each !== key))}
            >
              {copy.out}
            </Button>
          </View>
        </View>
      ))}
    </View>
  )
}
