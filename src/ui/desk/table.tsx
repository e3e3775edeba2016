import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Access } from '../access/access'
import { accessible, pressable } from '../access/pressable'
import { joinClasses } from '../join-classes'
import './desk.scss'

export interface TableColumn<Item> {
  key: string
  word: string
  /** Points; absent for the one column that takes the rest. */
  width?: number
  /** Its word stands before each cell that has something, where the cells stand one under the other. */
  isLabelled?: boolean
  render: (item: Item) => ReactNode
}

interface TableProps<Item> {
  /** Of rows that are not pressed: tells screen readers that it is a table, and of what. */
  label?: string
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
  const { label, columns, rows, getKey, current, isHeadless, onSelect } = props
  const as = (role: 'table' | 'row' | 'columnheader' | 'cell'): Access =>
    label === undefined ? {} : { role, ...(role === 'table' && { label }) }
  return (
    <View className="table" {...accessible(as('table'))}>
      {!isHeadless && (
        <View className="table__row table__row--head" {...accessible(as('row'))}>
          {columns.map((column) => (
            <Cell key={column.key} width={column.width} access={as('columnheader')}>
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
          : { id: `row-${key}`, ...accessible(as('row')) }
        return (
          <View key={key} className={joinClasses('table__row', isOn && 'is-on')} {...press}>
            {columns.map((column) => {
              const content = column.render(item)
              return (
                <Cell key={column.key} width={column.width} access={as('cell')}>
                  {column.isLabelled && content !== '' && (
                    <View className="table__label">{column.word}</View>
                  )}
                  {content}
                </Cell>
              )
            })}
          </View>
        )
      })}
    </View>
  )
}

interface CellProps {
  width: number | undefined
  access: Access
  children: ReactNode
}

function Cell({ width, access, children }: CellProps) {
  const place =
    width === undefined
      ? { className: 'table__cell table__cell--grow' }
      : { className: 'table__cell', style: { '--width': `${width}px` } }
  return (
    <View {...place} {...accessible(access)}>
      {children}
    </View>
  )
}
