import { View } from '@tarojs/components'
import { describeDeadline, describeTimeLeft } from '../../../lib/shanghai-time'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Task } from '../../../ui/list/task'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Tag } from '../../../ui/status/tag'
import { todoCopy as copy } from '../copy'
import type { TodoItem } from '../domain/todo'
import type { Todo } from '../hooks/use-todo'

interface TodoListProps {
  todo: Todo
  onOpen: (item: TodoItem) => void
}

/** Reports, homes to decide about or to visit, notices to tell and tables to fill in, one below the other by when they are due. */
export function TodoList({ todo, onOpen }: TodoListProps) {
  return (
    <Loaded state={todo.items}>
      {(items) =>
        items.length === 0 ? (
          <PageState kind="empty" icon="circle-check" title={copy.none} text={copy.noneText} />
        ) : (
          <View className="mt3">
            <Card kind="flush">
              {items.map((item) => (
                <Task
                  key={`${item.kind} ${item.id}`}
                  id={`todo-${item.kind}-${item.id}`}
                  due={{ kind: item.isOverdue ? 'over' : 'ok', words: describeDue(item, todo.now) }}
                  tag={<Tag>{copy.kinds[item.kind]}</Tag>}
                  title={item.title}
                  onPress={() => onOpen(item)}
                />
              ))}
            </Card>
            <MoreButton id="more-todo" more={todo.more} />
          </View>
        )
      }
    </Loaded>
  )
}

function describeDue({ isOverdue, dueAt }: TodoItem, now: number): string {
  const deadline = describeDeadline(dueAt, now)
  return isOverdue ? copy.late(describeTimeLeft(dueAt, now), deadline) : deadline
}
