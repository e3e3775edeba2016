import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { RowList } from '../../../ui/list/row'
import { Plan } from '../../../ui/plan/plan'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Note } from '../../../ui/status/note'
import { aroundCopy as copy } from '../copy'
import type { ReportAround, ReportSummary } from '../domain/report'
import type { Around } from '../hooks/use-around'
import { ReportRow } from './report-row'

interface AroundListProps {
  around: Around
  now: number
  onOpen: (report: Pick<ReportSummary, 'id'>) => void
}

/** What neighbours reported within 500 metres: a plan with numbers, and the same numbers as a list. */
export function AroundList({ around, now, onOpen }: AroundListProps) {
  const { position, isSearching, missed, search } = around
  if (!position) {
    return (
      <>
        <PageState
          kind="empty"
          icon="map-pin"
          title={copy.askTitle}
          text={copy.askText}
          act={{
            id: 'look-around',
            word: isSearching ? copy.searching : copy.ask,
            onPress: search,
          }}
        />
        {missed && <Note kind="soon">{copy[missed]}</Note>}
      </>
    )
  }
  return (
    <Loaded state={around.reports}>
      {(reports) => (
        <>
          {reports.length === 0 ? (
            <PageState kind="empty" title={copy.emptyTitle} text={copy.emptyText} />
          ) : (
            <>
              <Plan
                label={copy.plan(reports.length)}
                center={position}
                marks={reports.map(toMark)}
                words={copy}
                onPress={(id) => onOpen({ id })}
              />
              <View className="t-meta mt2">{copy.note}</View>
              <View className="mt3">
                <RowList>
                  {reports.map((report, index) => (
                    <ReportRow
                      key={report.id}
                      report={{ ...report, title: copy.title(index + 1, report.title) }}
                      where={copy.distance(report.distanceM)}
                      now={now}
                      onOpen={onOpen}
                    />
                  ))}
                </RowList>
              </View>
            </>
          )}
          <Button
            kind="text"
            isBlock
            icon="refresh-cw"
            id="look-again"
            isBusy={isSearching}
            onPress={search}
          >
            {copy.again}
          </Button>
          {missed && <Note kind="soon">{copy[missed]}</Note>}
        </>
      )}
    </Loaded>
  )
}

function toMark({ id, title, position }: ReportAround, index: number) {
  return { key: id, number: index + 1, title, at: position }
}
