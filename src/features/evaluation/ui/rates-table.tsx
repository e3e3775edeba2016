import { View } from '@tarojs/components'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Button } from '../../../ui/form/button'
import { tableCopy as copy, ratesCopy } from '../copy'
import { type AreaFigures, RATES, type Rate } from '../domain/scoreboard'
import { describeByCode, describeFigure } from './describe-figure'

interface RatesTableProps {
  areas: readonly AreaFigures[]
  /** What is not closed, in columns of its own. */
  hasCounts?: boolean
  /** Leads into an area that has areas inside it; left out where one stays. */
  onOpen?: (area: AreaFigures) => void
}

/** The figures of several areas cell by cell; in the order they come. */
export function RatesTable({ areas, hasCounts, onOpen }: RatesTableProps) {
  const [whole] = areas
  const columns: TableColumn<AreaFigures>[] = [
    {
      key: 'area',
      word: copy.area,
      render: (area) =>
        onOpen && area !== whole && area.level !== 'grid' ? (
          <View className="line">
            <Button kind="text" id={`open-${area.code}`} onPress={() => onOpen(area)}>
              {area.name}
            </Button>
          </View>
        ) : (
          <View className="t-strong">{area.name}</View>
        ),
    },
    ...RATES.map((rate) => ({
      key: rate,
      word: ratesCopy.rates[rate],
      width: 190,
      isLabelled: true,
      render: (area: AreaFigures) => <Cell rate={rate} area={area} />,
    })),
    ...(hasCounts ? COUNTS : []),
  ]
  return <Table label={copy.label} columns={columns} rows={areas} getKey={({ code }) => code} />
}

const COUNTS = (['open', 'overdue', 'suspended'] as const).map((key) => ({
  key,
  word: copy[key],
  width: 72,
  isLabelled: true,
  render: (area: AreaFigures) => <View>{copy.count(area[key])}</View>,
}))

function Cell({ rate, area }: { rate: Rate; area: AreaFigures }) {
  const figure = describeFigure(rate, area[rate])
  const byCode = rate === 'resolution' ? describeByCode(area) : undefined
  if (figure.kind !== 'shown') return <View className="t-small t-2">{figure.words}</View>
  return (
    <>
      <View>{copy.figure(figure.percent, figure.words)}</View>
      <View className="t-small t-2">{figure.between}</View>
      {byCode && <View className="t-small t-2">{byCode}</View>}
    </>
  )
}
