import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../access/pressable'
import { joinClasses } from '../join-classes'
import './desk.scss'

export interface TableColumn<Item> {
  key: string
  word: string
  /** Points; absent for the one column that takes the rest. */
  width?: number
  render: (item: Item) => ReactNode
}

interface TableProps<Item> {
  columns: readonly TableColumn<Item>[]
  rows: readonly Item[]
  getKey: (item: Item) => string
  current?: string
  /** Where every cell says by itself what it is. */
  isHeadless?: boolean
  onSelect?: (item: Item) => void
}

/** Rows of the console; under 720 points of width the cells of a row stand one under the other. */
export function Table<Item>(props: TableProps<Item>) {
  const { columns, rows, getKey, current, isHeadless, onSelect } = props
  return (
    <View className="table">
      {!isHeadless && (
        <View className="table__row table__row--head">
          {columns.map((column) => (
            <Cell key={column.key} width={column.width}>
              {column.word}
            </Cell>
          ))}
        </View>
      )}
      {rows.map((item) => {
        const key = getKey(item)
        const isOn = key === current
        const press = onSelect
          ? pressable({ id: `row-${key}`, isSelected: isOn, onPress: () => onSelect(item) })
          : { id: `row-${key}` }
        return (
          <View key={key} className={joinClasses('table__row', isOn && 'is-on')} {...press}>
            {columns.map((column) => (
              <Cell key={column.key} width={column.width}>
                {column.render(item)}
              </Cell>
            ))}
          </View>
        )
      })}
    </View>
  )
}

function Cell({ width, children }: { width: number | undefined; children: ReactNode }) {
  if (width === undefined) return <View className="table__cell table__cell--grow">{children}</View>
  return (
    <View className="table__cell" style={{ '--width': `${width}px` }}>
      {children}
    </View>
  )
}
