import { Image, View } from '@tarojs/components'
import { decorative } from '../access/decorative'
import { accessible } from '../access/pressable'
import { joinClasses } from '../join-classes'
import './avatar.scss'

interface AvatarProps {
  name: string
  photo?: string
  size?: 'small' | 'large'
  /** grid: the practice-grid square of an answerable person · plain: anybody else · solid: a mark. */
  kind?: 'grid' | 'plain' | 'solid'
}

/** A photo, or the first character of the name in a square. The name itself stands beside it. */
export function Avatar({ name, photo, size, kind = 'grid' }: AvatarProps) {
  const classes = joinClasses(
    'avatar',
    size === 'small' && 'avatar--sm',
    size === 'large' && 'avatar--lg',
    kind !== 'grid' && `avatar--${kind}`,
  )
  return (
    <View className={classes} {...accessible({ isHidden: true })}>
      {photo ? (
        <Image className="avatar__img" src={photo} mode="aspectFill" {...decorative} />
      ) : (
        Array.from(name)[0]
      )}
    </View>
  )
}
