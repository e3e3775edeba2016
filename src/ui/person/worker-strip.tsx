import { View } from '@tarojs/components'
import { uiCopy } from '../copy'
import { Button } from '../form/button'
import { joinClasses } from '../join-classes'
import { Avatar } from './avatar'
import './worker-strip.scss'

interface WorkerStripProps {
  name: string
  role?: string
  /** Duty, or why one would call now. */
  note?: string
  photo?: string
  /** Rounded, inside a page, instead of edge to edge. */
  isCard?: boolean
  callWord?: string
  onCall?: () => void
}

/** The person who answers, on every screen but the home. */
export function WorkerStrip(props: WorkerStripProps) {
  const { name, role, note, photo, isCard, onCall, callWord = uiCopy.call } = props
  return (
    <View className={joinClasses('strip', isCard && 'strip--card')}>
      <Avatar name={name} photo={photo} />
      <View className="strip__text">
        <View>
          <View className="strip__name">{name}</View>
          {role && <View className="strip__role">{role}</View>}
        </View>
        {note && <View>{note}</View>}
      </View>
      {onCall && (
        <Button kind="primary" size="small" icon="phone" id="strip-call" onPress={onCall}>
          {callWord}
        </Button>
      )}
    </View>
  )
}
