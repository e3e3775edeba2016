import { View } from '@tarojs/components'
import { useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Button } from '../../../ui/form/button'
import { SendProblemNote } from '../../../ui/form/send-problem-note'
import { Avatar } from '../../../ui/person/avatar'
import { Foot } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import { reportCopy } from '../copy'
import { formCopy as copy } from '../form-copy'
import type { ReportForm } from '../hooks/use-report-form'
import { describeRespondLimit } from './describe-limits'
import type { ReportFormViewProps } from './form-types'
import { nameReceiver } from './name-receiver'

/** As what it goes to whom and by when, what went wrong, and the one button. */
export function FormFoot(props: ReportFormViewProps) {
  const { screen, isSignedIn, onSignIn } = props
  return (
    <Foot note={<Receiver {...props} />}>
      <Problem screen={screen} />
      {screen.problem?.kind === 'arrived_before' ? (
        <Button kind="primary" isBlock id="see-mine" onPress={props.onSeeMine}>
          {copy.seeMine}
        </Button>
      ) : (
        <Button
          kind="primary"
          isBlock
          id="submit-report"
          isBusy={screen.isSubmitting}
          isDisabled={screen.uploads.isUploading}
          onPress={isSignedIn ? screen.submit : onSignIn}
        >
          {wordOf(props)}
        </Button>
      )}
    </Foot>
  )
}

function wordOf({ screen, isSignedIn }: ReportFormViewProps): string {
  if (!isSignedIn) return copy.signInToSubmit
  if (screen.uploads.isUploading) return copy.waitForPhotos
  if (screen.isSubmitting) return copy.submitting
  const { length } = screen.uploads.failures
  if (length > 0) return copy.submitWithout(length)
  if (screen.problem?.kind === 'offline') return copy.submitAgain
  if (!screen.lookFirst) return copy.submit
  return screen.lookFirst.isMine ? copy.lookFirst.own : copy.lookFirst.neighbour
}

function Receiver({ screen, worker }: Pick<ReportFormViewProps, 'screen' | 'worker'>) {
  const { name, call } = worker
  const { current } = screen.category
  const receiver = nameReceiver(current, name)
  const hands =
    receiver === undefined
      ? copy.handsToNobody
      : copy.handsTo(receiver, current && describeRespondLimit(current))
  const words = current ? copy.as(current.name, hands) : hands
  const { isElder } = useContext(DisplayContext)
  if (isElder) return <View className="t-small">{words}</View>
  const isWorker = name !== undefined && receiver === name
  return (
    <View className="line line--flow">
      {isWorker && <Avatar name={name} size="small" />}
      <View className={isWorker ? 'grow ml2 t-small' : 'grow t-small'}>{words}</View>
      {call && <Call call={call} />}
    </View>
  )
}

/** In large type the foot would leave too little of the form: the call is the form's last line then. */
export function ElderCall({ worker: { call } }: Pick<ReportFormViewProps, 'worker'>) {
  const { isElder } = useContext(DisplayContext)
  return isElder && call ? (
    <View className="mt4">
      <Call call={call} isBlock />
    </View>
  ) : null
}

function Call({ call, isBlock }: { call: () => void; isBlock?: boolean }) {
  return (
    <Button
      kind={isBlock ? 'line' : 'text'}
      isBlock={isBlock}
      icon="phone"
      id="form-call"
      onPress={call}
    >
      {reportCopy.callWorker}
    </Button>
  )
}

export function Problem({ screen: { problem, isOutside } }: { screen: ReportForm }) {
  if (isOutside)
    return (
      <Note kind="soon" icon="map-pin">
        {copy.outside}
      </Note>
    )
  if (problem?.kind === 'refused') {
    const { sentence, fields } = problem.failure
    return <Note kind="over">{[sentence, ...Object.values(fields)].join('')}</Note>
  }
  return problem ? <SendProblemNote problem={problem} words={copy} /> : null
}
