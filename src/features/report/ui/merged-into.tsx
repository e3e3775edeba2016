import { View } from '@tarojs/components'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { detailCopy as copy, listCopy, reportCopy } from '../copy'
import type { Report } from '../domain/report'
import { isOver } from '../domain/report-stage'
import { nameOfUnit } from './describe-unit'

interface MergedIntoProps {
  main: NonNullable<Report['mergedInto']>
  /** Left out where the reader has no page to go to. */
  onOpen?: (report: { id: string }) => void
}

/** The report that is worked on instead of this one. */
export function MergedInto({ main, onOpen }: MergedIntoProps) {
  return (
    <Section title={copy.merged}>
      <RowList>
        <Row
          id="merged-into"
          icon="forward"
          title={main.title}
          sub={[
            reportCopy.number(main.number),
            ...(isOver(main.status) ? [] : [listCopy.responsible(nameOfUnit(main.accountable))]),
          ].join(' · ')}
          onPress={onOpen && (() => onOpen(main))}
        />
      </RowList>
      <View className="t-small t-2 mt2">{copy.mergedText}</View>
    </Section>
  )
}
