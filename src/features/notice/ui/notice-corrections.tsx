import { View } from '@tarojs/components'
import { describeDay, describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../detail-copy'
import type { Notice, NoticeVersion } from '../domain/notice'
import type { AttachmentOpening } from '../hooks/use-attachment-opening'
import type { NoticeVersions } from '../hooks/use-notice-versions'
import { AttachmentList } from './attachment-list'
import { NoticeText } from './notice-text'

interface NoticeCorrectionsProps {
  notice: Notice
  versions: NoticeVersions
  /** Of its files. */
  opening: AttachmentOpening
  /** Milliseconds. */
  now: number
}

/** That a notice was corrected, and on asking what it said before and why it changed. */
export function NoticeCorrections({ notice, versions, opening, now }: NoticeCorrectionsProps) {
  if (notice.correctedAt === null) return null
  return (
    <View className="mt4">
      <Note icon="history" id="notice-corrected">
        {copy.corrected(describeMoment(notice.correctedAt, now))}
      </Note>
      {versions.isOpen ? (
        <Loaded state={versions.items} loading={<Loading count={1} />}>
          {(items) => (
            <>
              {items.map((version) => (
                <Version key={version.version} version={version} opening={opening} now={now} />
              ))}
              <MoreButton id="more-versions" more={versions.more} />
            </>
          )}
        </Loaded>
      ) : (
        <Button kind="text" id="see-versions" onPress={versions.open}>
          {copy.seeVersions}
        </Button>
      )}
    </View>
  )
}

interface VersionProps extends Pick<NoticeCorrectionsProps, 'opening' | 'now'> {
  version: NoticeVersion
}

function Version({ version, opening, now }: VersionProps) {
  return (
    <View className="mt3">
      <Card kind="sunk" id={`version-${version.version}`}>
        <View className="t-small t-2">{copy.version(describeDay(version.correctedAt, now))}</View>
        {version.body === null ? (
          <View className="t-small mt2">{copy.withheld}</View>
        ) : (
          <>
            <View className="t-title mt2">{version.title}</View>
            <NoticeText body={version.body} isOver />
          </>
        )}
        <AttachmentList
          id={`attachments-${version.version}`}
          attachments={version.attachments}
          opening={opening}
        />
        <View className="t-small mt2">{copy.because(version.reason)}</View>
        {version.isAskedAgain && <View className="t-small">{copy.askedAgain}</View>}
      </Card>
    </View>
  )
}
