import { View } from '@tarojs/components'
import type { LoadState } from '../../../lib/load-state'
import { describeDay, toInstant } from '../../../lib/shanghai-time'
import { Row, RowList } from '../../../ui/list/row'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { burdenText, workerFormsCopy as copy } from '../copy'
import type { WorkerForm } from '../domain/form'

interface WorkerFormsViewProps {
  forms: LoadState<readonly WorkerForm[]>
  /** Milliseconds. */
  now: number
  onOpen: (form: WorkerForm) => void
  onSignIn: () => void
  onBack: () => void
}

/** 要填的表: what is wanted of a worker's grids, due first on top. */
export function WorkerFormsView({ forms, now, onOpen, onSignIn, onBack }: WorkerFormsViewProps) {
  return (
    <Screen id="forms-page" header={<Header title={copy.title} onBack={onBack} />}>
      <View className="t-small t-2">{copy.intro}</View>
      <View className="mt3" />
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
                  sub={`${describeDue(form, now)} · ${burdenText(form.asked, form.filled)}`}
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

function describeDue({ dueOn, sentAt }: WorkerForm, now: number): string {
  return sentAt === null ? copy.due(describeDay(toInstant(dueOn, '12:00'), now)) : copy.sent
}

interface FormsRowProps {
  /** Undefined while it is not known. */
  unsent: number | undefined
  onOpen: () => void
}

/** The way there; only while something is wanted. */
export function FormsRow({ unsent = 0, onOpen }: FormsRowProps) {
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
