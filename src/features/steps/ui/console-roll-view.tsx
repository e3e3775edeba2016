import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { formatArea } from '../../../lib/format-area'
import type { LoadState } from '../../../lib/load-state'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Input } from '../../../ui/form/input'
import { type More, MoreButton } from '../../../ui/list/more-button'
import { Tabs } from '../../../ui/list/tabs'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { PageState } from '../../../ui/screen/page-state'
import { Note } from '../../../ui/status/note'
import { consoleDelegationCopy } from '../delegation-console-copy'
import type { Delegation } from '../domain/delegation'
import type {
  LeftOutFlat,
  ProposedCorrection,
  RollObjection,
  RollSummary,
  UnitInCare,
  VotingUnitKind,
} from '../domain/roll'
import { type ConsoleRoll, ROLL_TABS, type RollTab } from '../hooks/use-console-roll'
import { consoleRollCopy as copy } from '../roll-console-copy'
import { rollCopy } from '../roll-copy'
import {
  decidedColumns,
  delegationColumns,
  objectionColumns,
  proposalColumns,
  unitColumns,
} from './console-roll-columns'
import { RollLog } from './roll-log'

/** What is open beside or over the list. */
export type OpenedOnRoll =
  | { readonly kind: 'objection'; readonly objection: RollObjection }
  | { readonly kind: 'unit'; readonly unit: UnitInCare }
  | { readonly kind: 'flat'; readonly flat: LeftOutFlat }
  | { readonly kind: 'delegation'; readonly delegation: Delegation }
  | { readonly kind: 'proposal'; readonly proposal: ProposedCorrection }

interface ConsoleRollViewProps {
  list: ConsoleRoll
  current: string | undefined
  onOpen: (opened: OpenedOnRoll) => void
  onTab: (tab: RollTab) => void
  onSignIn: () => void
  onBack: () => void
}

/** Objections that wait, the roll they are about, and what was corrected. */
export function ConsoleRollView(props: ConsoleRollViewProps) {
  const { list, onSignIn, onBack } = props
  const sub = list.summary.kind === 'ready' ? list.summary.value.title : undefined
  return (
    <DeskMain title={copy.title} {...(sub !== undefined && { sub })} onBack={onBack}>
      <Loaded state={list.summary} onSignIn={onSignIn} loading={<Waiting />}>
        {(summary) => (
          <>
            <DeskBody>
              <View>
                {copy.roll(summary.roll.units, formatArea(summary.roll.areaHundredths ?? 0))}
              </View>
              <View className="mt2">
                <Note>{describeWindow(list, summary)}</Note>
              </View>
              <View className="mt3">
                <Tabs
                  id="roll-tabs"
                  items={ROLL_TABS.map((key) => ({
                    key,
                    word: copy.tabs[key],
                    ...(key === 'waiting' && { count: summary.objections.waiting }),
                    ...(key === 'proposals' && { count: summary.waitingCorrections ?? 0 }),
                  }))}
                  current={list.tab}
                  onSelect={(key) => props.onTab(key as RollTab)}
                />
              </View>
            </DeskBody>
            <Tab {...props} votingUnit={summary.votingUnit} />
          </>
        )}
      </Loaded>
    </DeskMain>
  )
}

function describeWindow({ now, isRunning }: ConsoleRoll, summary: RollSummary): string {
  if (!isRunning) return copy.closed
  const moment = describeMoment(summary.objectionsEndAt, now)
  return now < Date.parse(summary.objectionsEndAt) ? copy.until(moment) : copy.over(moment)
}

function Tab(props: ConsoleRollViewProps & { votingUnit: VotingUnitKind }) {
  const { list, votingUnit, onOpen } = props
  const openObjection = (objection: RollObjection) => onOpen({ kind: 'objection', objection })
  switch (list.tab) {
    case 'waiting':
    case 'answered':
      return (
        <Rows
          {...props}
          id={`more-${list.tab}`}
          part={list[list.tab]}
          columns={objectionColumns(list.now, votingUnit)}
          nothing={
            list.tab === 'waiting' ? (
              <PageState kind="empty" title={copy.nothingWaits} text={copy.nothingWaitsText} />
            ) : (
              <PageState kind="empty" title={copy.nothingAnswered} />
            )
          }
          onSelect={openObjection}
        />
      )
    case 'proposals':
      return (
        <Rows
          {...props}
          id="more-proposals"
          part={list.proposals}
          columns={proposalColumns(list.now)}
          nothing={
            <PageState kind="empty" title={copy.nothingProposed} text={copy.nothingProposedText} />
          }
          onSelect={(proposal) => onOpen({ kind: 'proposal', proposal })}
        />
      )
    case 'decided':
      return (
        <Rows
          {...props}
          id="more-decided"
          part={list.decided}
          columns={decidedColumns(list.now)}
          nothing={<PageState kind="empty" title={consoleDelegationCopy.nothingDecided} />}
          onSelect={(delegation) => onOpen({ kind: 'delegation', delegation })}
        />
      )
    case 'delegations':
      return (
        <Rows
          {...props}
          id="more-delegations"
          part={list.delegations}
          columns={delegationColumns(list.now)}
          nothing={
            <PageState
              kind="empty"
              title={consoleDelegationCopy.empty}
              text={consoleDelegationCopy.emptyText}
            />
          }
          onSelect={(delegation) => onOpen({ kind: 'delegation', delegation })}
        />
      )
    case 'roll':
      return (
        <>
          <DeskBody>
            <Input
              id="search-roll"
              label={copy.search}
              placeholder={copy.searchHint}
              maxLength={30}
              onChange={list.search.type}
            />
            <View className="t-small t-2 mt2">{copy.pick + copy.voted}</View>
          </DeskBody>
          <Rows
            {...props}
            id="more-units"
            part={list.units}
            columns={unitColumns}
            nothing={<NoUnits isAsked={list.search.isAsked} />}
            onSelect={(unit) => onOpen({ kind: 'unit', unit })}
          />
        </>
      )
    case 'leftOut':
      return (
        <Rows
          {...props}
          id="more-flats"
          part={list.leftOut}
          columns={unitColumns}
          hint={copy.leftOutHint}
          nothing={<PageState kind="empty" title={copy.nothingLeftOut} />}
          onSelect={(flat) => onOpen({ kind: 'flat', flat })}
        />
      )
    case 'log':
      return (
        <DeskBody>
          <RollLog corrections={list.corrections} now={list.now} />
        </DeskBody>
      )
  }
}

function NoUnits({ isAsked }: { isAsked: boolean }) {
  return isAsked ? (
    <PageState kind="empty" icon="search" title={copy.noneFound} text={copy.noneFoundText} />
  ) : (
    <PageState kind="empty" title={rollCopy.empty} />
  )
}

interface RowsProps<Item extends { id: string }> extends ConsoleRollViewProps {
  id: string
  part: { readonly items: LoadState<readonly Item[]>; readonly more: More }
  columns: readonly TableColumn<Item>[]
  hint?: string
  nothing: ReactNode
  onSelect: (item: Item) => void
}

function Rows<Item extends { id: string }>(props: RowsProps<Item>) {
  const { id, part, columns, hint, nothing, current, onSelect, onSignIn } = props
  return (
    <Loaded state={part.items} onSignIn={onSignIn} loading={<Waiting />}>
      {(rows) =>
        rows.length === 0 ? (
          nothing
        ) : (
          <>
            {hint && (
              <DeskBody>
                <View className="t-small t-2">{copy.pick + hint}</View>
              </DeskBody>
            )}
            <Table
              columns={columns}
              rows={rows}
              getKey={(row) => row.id}
              {...(current !== undefined && { current })}
              onSelect={onSelect}
            />
            {part.more && (
              <DeskBody>
                <MoreButton id={id} more={part.more} />
              </DeskBody>
            )}
          </>
        )
      }
    </Loaded>
  )
}

function Waiting() {
  return (
    <DeskBody>
      <Loading />
    </DeskBody>
  )
}
