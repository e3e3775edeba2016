import { View } from '@tarojs/components'
import { Row, RowList } from '../../../ui/list/row'
import type { Report } from '../domain/report'
import { revealCopy as copy } from '../staff-copy'

/** For who handles it: the way to the reporter's phone. */
export function ReporterPhoneRow({ report, onPress }: { report: Report; onPress: () => void }) {
  return (
    <View className="mt3">
      <RowList>
        <Row
          isQuiet
          id="open-phone"
          icon="phone"
          plate="plain"
          title={copy.open(report.reporterName ?? copy.reporter)}
          sub={copy.openSub}
          onPress={onPress}
        />
      </RowList>
    </View>
  )
}
