import { View } from '@tarojs/components'
import { describeDay, toInstant } from '../../../lib/shanghai-time'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { burdenText, formsCopy as copy } from '../copy'
import type { ListedForm } from '../domain/form'
import type { Forms } from '../hooks/use-forms'

interface FormsViewProps {
  forms: Forms
  /** Milliseconds. */
  now: number
  onAsk: () => void
  onOpen: (form: ListedForm) => void
  onSignIn: () => void
}

/** 表格: what a committee wanted of its grids. */
export function FormsView({ forms, now, onAsk, onOpen, onSignIn }: FormsViewProps) {
  return (
    <DeskMain
      title={copy.title}
      sub={copy.sub}
      acts={
        <Button kind="primary" icon="plus" id="ask-form" onPress={onAsk}>
          {copy.ask}
        </Button>
      }
    >
      <Loaded state={forms.items} onSignIn={onSignIn}>
        {(list) =>
          list.length === 0 ? (
            <PageState kind="empty" icon="list-checks" title={copy.empty} text={copy.emptyText} />
          ) : (
            <>
              <Table
                columns={columnsAt(now)}
                rows={list}
                getKey={({ id }) => id}
                onSelect={onOpen}
              />
              <DeskBody>
                <MoreButton id="more-forms" more={forms.more} />
              </DeskBody>
            </>
          )
        }
      </Loaded>
    </DeskMain>
  )
}

const columnsAt = (now: number): readonly TableColumn<ListedForm>[] => [
  {
    key: 'name',
    word: copy.columns.name,
    render: ({ name, month, asked, filled }) => (
      <View>
        <View className="t-strong">{name}</View>
        <View className="t-meta">{copy.month(month)}</View>
        <View className="t-meta">{burdenText(asked, filled)}</View>
      </View>
    ),
  },
  {
    key: 'due',
    word: copy.columns.due,
    width: 168,
    render: ({ dueOn, endedAt }) =>
      endedAt === null ? copy.due(describeDay(toInstant(dueOn, '12:00'), now)) : copy.ended,
  },
  {
    key: 'sent',
    word: copy.columns.sent,
    width: 120,
    isLabelled: true,
    render: ({ asked, sentCount, gridCount }) =>
      asked === 0 ? copy.filled : copy.sent(sentCount, gridCount),
  },
]
