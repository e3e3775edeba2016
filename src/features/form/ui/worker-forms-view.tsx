import { View } from '@tarojs/components'
import type { LoadState } from '../../../lib/load-state'
import { describeDay, toInstant } from '../../../lib/shanghai-time'
import { Row, RowList } from '../../../ui/list/row'
import { WaitingList } from '../../../ui/list/waiting-list'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { burdenText, workerFormsCopy as copy } from '../copy'
import type { WorkerForm } from '../domain/form'
import type { WaitingSheet } from '../domain/waiting-sheet'

interface WorkerFormsViewProps {
  forms: LoadState<readonly WorkerForm[]>
  /** What waits on this phone for none of these. */
  unlisted: readonly WaitingSheet[]
  /** Undefined for one of which nothing waits on this phone. */
  waitingSheet: (form: WorkerForm) => WaitingSheet | undefined
  /** Milliseconds. */
  now: number
  onOpen: (form: Pick<WorkerForm, 'id' | 'gridCode'>) => void
  onSend: () => void
  onThrowAway: (key: string) => void
  onSignIn: () => void
  onBack: () => void
}

/** 要填的表: what is wanted of a worker's grids, due first on top. */
export function WorkerFormsView(props: WorkerFormsViewProps) {
  const { forms, waitingSheet, now, onOpen, onSignIn, onBack } = props
  return (
    <Screen id="forms-page" header={<Header title={copy.title} onBack={onBack} />}>
      <View className="t-small t-2">{copy.intro}</View>
      <View className="mt3" />
      <Unlisted {...props} />
      <Loaded state={forms} onSignIn={onSignIn}>
        {(list) =>
          list.length === 0 ? (
            <PageState kind="empty" icon="list-checks" title={copy.none} text={copy.noneText} />
          ) : (
            <RowList>
              {list.map((form) => (
                <Row
                  key={`${form.id} ${form.gridCode}`}
                  id={`form-${form.id}-${form.gridCode}`}
                  title={`${form.gridName} ${form.name}`}
                  sub={`${describeForm(form, waitingSheet(form), now)} · ${burdenText(form.asked, form.filled)}`}
                  isDone={form.sentAt !== null}
                  onPress={() => onOpen(form)}
                />
              ))}
            </RowList>
          )
        }
      </Loaded>
    </Screen>
  )
}

type UnlistedProps = Pick<WorkerFormsViewProps, 'unlisted' | 'onOpen' | 'onSend' | 'onThrowAway'>

function Unlisted({ unlisted, onOpen, onSend, onThrowAway }: UnlistedProps) {
  const lines = unlisted.map((sheet) => ({
    key: sheet.key,
    title: sheet.label,
    sub: describeWaiting(sheet),
    mend: sheet.refusal === undefined ? undefined : { word: copy.look, act: () => onOpen(sheet) },
  }))
  return (
    <WaitingList
      id="waiting-sheets"
      words={copy.waiting}
      lines={lines}
      onSend={onSend}
      onThrowAway={onThrowAway}
    />
  )
}

const describeWaiting = ({ refusal }: WaitingSheet): string =>
  refusal === undefined ? copy.waits : copy.refused(refusal)

/** What waits to be sent, else until when it is wanted. */
function describeForm(form: WorkerForm, waiting: WaitingSheet | undefined, now: number): string {
  return waiting ? describeWaiting(waiting) : describeDue(form, now)
}

function describeDue({ dueOn, sentAt }: WorkerForm, now: number): string {
  return sentAt === null ? copy.due(describeDay(toInstant(dueOn, '12:00'), now)) : copy.sent
}

interface FormsRowProps {
  unsent: number
  onOpen: () => void
}

/** The way there; only while something is wanted. */
export function FormsRow({ unsent, onOpen }: FormsRowProps) {
  if (unsent === 0) return null
  return (
    <View className="mt3">
      <RowList>
        <Row
          isQuiet
          id="open-forms"
          icon="list-checks"
          title={copy.open}
          sub={copy.count(unsent)}
          onPress={onOpen}
        />
      </RowList>
    </View>
  )
}
