import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { decorative } from '../access/decorative'
import { accessible } from '../access/pressable'
import { joinClasses } from '../join-classes'
import './avatar.scss'

interface AvatarProps {
  name: string
  photo?: string | undefined
  size?: 'small' | 'large'
  /** grid: the practice-grid square of an answerable person · plain: anybody else · solid: a mark. */
  kind?: 'grid' | 'plain' | 'solid'
}

/** A photo, or the first character of the name in a square where there is none or it does not come. The name itself stands beside it. */
export function Avatar({ name, photo, size, kind = 'grid' }: AvatarProps) {
  const [isBroken, setBroken] = useState(false)
  const classes = joinClasses(
    'avatar',
    size === 'small' && 'avatar--sm',
    size === 'large' && 'avatar--lg',
    kind !== 'grid' && `avatar--${kind}`,
  )
  return (
    <View className={classes} {...accessible({ isHidden: true })}>
      {photo && !isBroken ? (
        <Image
          className="avatar__img"
          src={photo}
          mode="aspectFill"
          onError={() => setBroken(true)}
          {...decorative}
        />
      ) : (
        Array.from(name)[0]
      )}
    </View>
  )
}
