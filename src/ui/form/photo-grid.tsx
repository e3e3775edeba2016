import { Image, View } from '@tarojs/components'
import { decorative } from '../access/decorative'
import { pressable } from '../access/pressable'
import { uiCopy } from '../copy'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import './photo-grid.scss'

export interface Photo {
  key: string
  src: string
  label?: string
  /** Written across the lower edge, e.g. “修好后”. */
  caption?: string
}

interface PhotoGridProps {
  photos: readonly Photo[]
  /** Two large pictures side by side: before and after. */
  isHalf?: boolean
  onOpen?: (key: string) => void
  onRemove?: (key: string) => void
  /** Absent: no more can be added. */
  add?: { word: string; onPress: () => void }
}

export function PhotoGrid({ photos, isHalf, onOpen, onRemove, add }: PhotoGridProps) {
  return (
    <View className="photos">
      {photos.map(({ key, src, label = uiCopy.photo, caption }) => (
        <View key={key} className={joinClasses('photo', isHalf && 'photo--half')}>
          <View
            className="photo__open"
            {...(onOpen && pressable({ label, onPress: () => onOpen(key) }))}
          >
            <Image className="photo__img" src={src} mode="aspectFill" {...decorative} />
          </View>
          {caption && <View className="photo__cap">{caption}</View>}
          {onRemove && (
            <View
              className="photo__remove"
              {...pressable({ label: uiCopy.removePhoto, onPress: () => onRemove(key) })}
            >
              <View className="photo__mark">
                <Icon name="x" />
              </View>
            </View>
          )}
        </View>
      ))}
      {add && (
        <View
          className="photo photo--add"
          {...pressable({ id: 'photo-add', onPress: add.onPress })}
        >
          <Icon name="image-plus" isLarge />
          <View className="mt1">{add.word}</View>
        </View>
      )}
    </View>
  )
}
