import { View } from '@tarojs/components'
import { pressable } from '../access/pressable'
import { uiCopy } from '../copy'
import { Button } from '../form/button'
import { Icon } from '../icon/icon'
import { Avatar } from './avatar'
import { Duty, type DutyKind } from './duty'
import './worker-card.scss'

interface WorkerCardProps {
  name: string
  role: string
  photo?: string | undefined
  duty?: { kind: DutyKind; words: string }
  /** What the area did last; never a figure of the person. */
  log?: string
  callWord?: string
  onCall?: () => void
  message?: { word: string; onPress: () => void }
}

/** The one solid surface of a screen: the person who answers. */
export function WorkerCard(props: WorkerCardProps) {
  const { name, role, photo, duty, log, message, callWord = uiCopy.call } = props
  return (
    <View className="worker">
      <View className="worker__top">
        <Avatar name={name} photo={photo} size="large" />
        <View className="worker__who">
          <View>
            <View className="worker__name">{name}</View>
            <View className="worker__role">{role}</View>
          </View>
          {duty && <Duty kind={duty.kind}>{duty.words}</Duty>}
        </View>
        {props.onCall && (
          <Button kind="person" icon="phone" id="worker-call" onPress={props.onCall}>
            {callWord}
          </Button>
        )}
      </View>
      {(log || message) && (
        <View className="worker__log">
          <View className="grow">{log}</View>
          {message && (
            <View
              className="worker__msg"
              {...pressable({ id: 'worker-message', onPress: message.onPress })}
            >
              <Icon name="message-circle" />
              <View className="lbl">{message.word}</View>
            </View>
          )}
        </View>
      )}
    </View>
  )
}
