import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { type ReactNode, useContext, useEffect } from 'react'
import { DisplayContext } from '../display-context'
import { FrameContext } from '../frame-context'
import { joinClasses } from '../join-classes'
import { LayerContext } from '../layer-context'
import { withId } from '../with-id'
import './screen.scss'

interface ScreenProps {
  header?: ReactNode
  children: ReactNode
  /** Stays at the lower edge: Foot, WorkerStrip, TabBar, in this order. */
  bottom?: ReactNode
  /** Sheets. */
  overlay?: ReactNode
  isFlush?: boolean
  /** The console: denser type, the children are a Desk. */
  isDesk?: boolean
  id?: string
}

/** The root of every page: declares the tokens, the scale and the colours for all that is in it. */
export function Screen(props: ScreenProps) {
  const { scale, isElder, isDark } = useContext(DisplayContext)
  const { paint } = useContext(FrameContext)
  useEffect(() => paint?.(isDark), [paint, isDark])
  // A page under this one may have come to the front again.
  useDidShow(() => paint?.(isDark))
  const layer = useContext(LayerContext)
  const root = joinClasses(
    'lg',
    isElder && 'lg--elder',
    isDark && 'lg--dark',
    props.isDesk && 'lg--desk',
  )
  return (
    <View className={root} style={{ '--scale': scale }} {...withId(props.id)}>
      {props.header}
      {props.isDesk ? (
        props.children
      ) : (
        <View className={joinClasses('page', props.isFlush && 'page--flush')}>
          {props.children}
        </View>
      )}
      {props.bottom}
      {props.overlay}
      {layer}
    </View>
  )
}
