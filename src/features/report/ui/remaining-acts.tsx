import { View } from '@tarojs/components'
import { formatDate } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import type { Report } from '../domain/report'
import type { ReporterActs } from '../hooks/use-reporter-acts'

/** What its reporter may do rarely: contest, open again, take back, add to an answer, withdraw. */
export function RemainingActs({ acts, report }: { acts: ReporterActs; report: Report }) {
  const { abilities } = report
  const { restore } = acts
  return (
    <View className="mt4">
      {abilities.dispute && !abilities.confirm && (
        <Button isBlock icon="rotate-ccw" id="contest" onPress={() => acts.ask('dispute')}>
          {report.mergedInto ? copy.apart : copy.contest}
        </Button>
      )}
      {report.status === 'rejected' && report.confirmBy && abilities.dispute && (
        <View className="t-small t-2 mt2">{copy.contestBy(formatDate(report.confirmBy))}</View>
      )}
      {abilities.reopen && (
        <Button isBlock icon="rotate-ccw" id="reopen" onPress={() => acts.ask('reopen')}>
          {copy.reopen}
        </Button>
      )}
      {abilities.restore && (
        <>
          <Button
            isBlock
            icon="rotate-ccw"
            id="restore"
            isBusy={restore.isBusy}
            onPress={restore.run}
          >
            {copy.restore}
          </Button>
          <View className="t-small t-2 mt2">{copy.restoreText}</View>
          {restore.failure && <Note kind="over">{restore.failure.sentence}</Note>}
        </>
      )}
      {abilities.supplement && !abilities.remind && (
        <Button kind="text" isBlock id="supplement" onPress={() => acts.ask('supplement')}>
          {copy.supplement}
        </Button>
      )}
      {abilities.withdraw && (
        <Button kind="text" isBlock id="withdraw" onPress={() => acts.ask('withdraw')}>
          {copy.withdraw}
        </Button>
      )}
    </View>
  )
}
