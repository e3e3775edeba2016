import { View } from '@tarojs/components'
import { open } from '../../../../app/routes'
import { useGridConsultations } from '../../../../features/consultation/hooks/use-grid-consultations'
import { hasAnything, RATES } from '../../../../features/evaluation/domain/scoreboard'
import { useScoreboard } from '../../../../features/evaluation/hooks/use-scoreboard'
import { RateCard } from '../../../../features/evaluation/ui/rate-card'
import { useConfirmations } from '../../../../features/freshness/hooks/use-confirmations'
import { Confirmations } from '../../../../features/freshness/ui/confirmations'
import { myGridCopy as copy } from '../../../../features/grid/my-grid-copy'
import { useGridNotices } from '../../../../features/notice/hooks/use-grid-notices'
import { describeDay } from '../../../../lib/shanghai-time'
import { useNow } from '../../../../lib/use-now'
import { Button } from '../../../../ui/form/button'
import { Row, RowList } from '../../../../ui/list/row'
import { Section } from '../../../../ui/list/section'
import { Loaded } from '../../../../ui/screen/loaded'
import { Loading } from '../../../../ui/screen/loading'

const SHOWN = 3

/** What goes on in a grid: how reports are handled, what is being consulted on, what was announced. */
export function GridAffairs({ gridCode }: { gridCode: string }) {
  return (
    <>
      <CardConfirmations gridCode={gridCode} />
      <Handling gridCode={gridCode} />
      <Consultations gridCode={gridCode} />
      <Notices gridCode={gridCode} />
    </>
  )
}

function CardConfirmations({ gridCode }: { gridCode: string }) {
  const found = useConfirmations({ kind: 'grid_card', id: gridCode }, { isEnabled: true })
  return <Confirmations found={found} />
}

function Handling({ gridCode }: { gridCode: string }) {
  const { board } = useScoreboard(gridCode)
  return (
    <Section title={copy.handled}>
      <Loaded state={board} loading={<Loading count={1} />}>
        {({ area }) =>
          hasAnything(area) ? (
            RATES.map((rate) => <RateCard key={rate} rate={rate} area={area} />)
          ) : (
            <View className="t-2">{copy.nothingHandled}</View>
          )
        }
      </Loaded>
      <Button kind="text" isBlock id="see-scoreboard" onPress={() => void open.scoreboard()}>
        {copy.more}
      </Button>
    </Section>
  )
}

/** Of the whole community and of this grid; not of the others. */
function Consultations({ gridCode }: { gridCode: string }) {
  return (
    <Section title={copy.consultations}>
      <Loaded state={useGridConsultations(gridCode)} loading={<Loading count={1} />}>
        {(here) =>
          here.length === 0 ? (
            <View className="t-2">{copy.noConsultations}</View>
          ) : (
            <RowList>
              {here.slice(0, SHOWN).map(({ id, title }) => (
                <Row
                  key={id}
                  id={`consultation-${id}`}
                  icon="vote"
                  title={title}
                  onPress={() => void open.consultation({ id })}
                />
              ))}
            </RowList>
          )
        }
      </Loaded>
    </Section>
  )
}

function Notices({ gridCode }: { gridCode: string }) {
  const now = useNow()
  return (
    <Section title={copy.notices}>
      <Loaded state={useGridNotices(gridCode)} loading={<Loading count={1} />}>
        {(list) =>
          list.length === 0 ? (
            <View className="t-2">{copy.noNotices}</View>
          ) : (
            <RowList>
              {list.slice(0, SHOWN).map(({ id, title, publishedAt }) => (
                <Row
                  key={id}
                  id={`notice-${id}`}
                  icon="megaphone"
                  title={title}
                  sub={describeDay(publishedAt, now)}
                  onPress={() => void open.notice({ id })}
                />
              ))}
            </RowList>
          )
        }
      </Loaded>
    </Section>
  )
}
