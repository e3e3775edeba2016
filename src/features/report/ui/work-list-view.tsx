import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Note } from '../../../ui/status/note'
import type { ReportSummary } from '../domain/report'
import { WORK_FILTERS, type WorkFilter } from '../domain/work-filter'
import type { WorkList } from '../hooks/use-work-list'
import { workListCopy as copy, workCopy } from '../staff-copy'
import { ReportTask } from './report-task'

interface WorkListViewProps {
  list: WorkList
  status: 'open' | 'closed'
  onOpen: (report: ReportSummary) => void
}

export function WorkListView({ list, status, onOpen }: WorkListViewProps) {
  const { batch } = list
  const isOpen = status === 'open'
  return (
    <>
      {isOpen && !batch.isOn && <Filters list={list} />}
      {isOpen && <Outcome list={list} />}
      <View className="mt3">
        <Loaded state={list.reports}>
          {(reports) => {
            const shown = batch.isOn ? batch.offered : reports
            if (shown.length === 0) return <Empty list={list} isOpen={isOpen} />
            return (
              <>
                {batch.isOn && <View className="t-2 mt2">{copy.choosing}</View>}
                {isOpen && !batch.isOn && batch.isOffered && (
                  <Button
                    kind="soft"
                    isBlock
                    icon="list-checks"
                    id="accept-several"
                    onPress={batch.start}
                  >
                    {copy.several}
                  </Button>
                )}
                <View className="mt3">
                  <Card kind="flush">
                    {shown.map((report) => (
                      <ReportTask
                        key={report.id}
                        report={report}
                        now={list.now}
                        list={list}
                        onOpen={onOpen}
                      />
                    ))}
                  </Card>
                </View>
                <MoreButton id="more-reports" more={list.more} />
                <Button
                  kind="text"
                  isBlock
                  icon="refresh-cw"
                  id="refresh"
                  onPress={() => void list.refresh()}
                >
                  {workCopy.refresh}
                </Button>
              </>
            )
          }}
        </Loaded>
      </View>
    </>
  )
}

function Filters({ list }: { list: WorkList }) {
  const wordOf = (filter: WorkFilter) => {
    const word = copy.filters[filter]
    const count = filter === 'arriving' || filter === 'leaving' ? list.counts[filter] : undefined
    return count ? copy.counted(word, count) : word
  }
  return (
    <ChipChoice
      id="work-filter"
      label={copy.choose}
      items={WORK_FILTERS.map((key) => ({ key, word: wordOf(key) }))}
      current={list.filter}
      onSelect={list.choose}
    />
  )
}

/** What became of the last several, until others are chosen. */
function Outcome({ list: { batch } }: { list: WorkList }) {
  const { outcome, isOn } = batch
  if (!outcome || isOn) return null
  return (
    <View className="mt3">
      {outcome.accepted > 0 && (
        <Note kind="brand" icon="circle-check">
          {copy.accepted(outcome.accepted)}
        </Note>
      )}
      {outcome.refused.map(({ id, title, why }) => (
        <Note key={id} kind="over">
          {copy.refused(title, why)}
        </Note>
      ))}
    </View>
  )
}

function Empty({ list, isOpen }: { list: WorkList; isOpen: boolean }) {
  return isOpen ? (
    <PageState kind="empty" title={copy.empty[list.filter]} text={copy.emptyText} />
  ) : (
    <PageState kind="empty" title={workCopy.emptyClosed} text={workCopy.emptyClosedText} />
  )
}
