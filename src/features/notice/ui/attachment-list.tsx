import { View } from '@tarojs/components'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import { attachmentCopy as copy } from '../attachment-copy'
import type { Attachment } from '../domain/attachment'
import type { AttachmentOpening } from '../hooks/use-attachment-opening'
import { describeFile } from './describe-file'

interface AttachmentListProps {
  attachments: readonly Attachment[]
  opening: AttachmentOpening
  id?: string
}

/** The files of a notice, each to be opened with a tap. */
export function AttachmentList({ attachments, opening, id = 'attachments' }: AttachmentListProps) {
  if (attachments.length === 0) return null
  return (
    <Section isTight title={copy.title} id={id}>
      <RowList>
        {attachments.map((attachment) => (
          <Row
            key={attachment.id}
            id={`attachment-${attachment.id}`}
            icon={attachment.kind === 'pdf' ? 'file-text' : 'image-plus'}
            title={attachment.name}
            sub={attachment.id === opening.busyId ? copy.opening : describeFile(attachment)}
            onPress={() => void opening.open(attachment, attachments)}
          />
        ))}
      </RowList>
      {attachments.some((each) => each.id === opening.failedId) && (
        <View className="mt3">
          <Note kind="over">{copy.notOpened}</Note>
        </View>
      )}
    </Section>
  )
}
