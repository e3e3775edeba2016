import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Card } from '../../../ui/list/card'
import { Pair } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import { Tag, type TagKind } from '../../../ui/status/tag'
import { attachmentCopy as copy } from '../attachment-copy'
import type { Attachments, ShownFile } from '../hooks/use-attachments'
import { describeFile } from './describe-file'

const states: Readonly<Record<ShownFile['state'], { kind: TagKind; word: string }>> = {
  uploading: { kind: 'wait', word: copy.uploading },
  failed: { kind: 'over', word: copy.failed },
  arrived: { kind: 'done', word: copy.arrived },
}

interface AttachmentsFieldProps {
  attachments: Attachments
  error: string | undefined
}

/** The files of a notice that is written: arrived, on the way, or failed with a retry. */
export function AttachmentsField({ attachments, error }: AttachmentsFieldProps) {
  return (
    <Field label={copy.title} hint={copy.hint} error={error} id="attachments-field">
      {attachments.items.map((file) => (
        <File key={file.key} file={file} onRemove={() => attachments.remove(file.key)} />
      ))}
      {attachments.isRefused && <Note>{copy.refused}</Note>}
      {attachments.canRetry && (
        <View className="mt2">
          <Button icon="rotate-ccw" id="retry-attachments" onPress={() => void attachments.retry()}>
            {copy.retry}
          </Button>
        </View>
      )}
      {!attachments.isFull && (
        <View className="mt2">
          <Pair>
            <Button
              icon="image-plus"
              id="add-attachment-photo"
              onPress={() => void attachments.pickPhotos()}
            >
              {copy.addPhoto}
            </Button>
            <Button
              icon="paperclip"
              id="add-attachment-pdf"
              onPress={() => void attachments.pickPdf()}
            >
              {copy.addPdf}
            </Button>
          </Pair>
        </View>
      )}
    </Field>
  )
}

function File({ file, onRemove }: { file: ShownFile; onRemove: () => void }) {
  const { kind, word } = states[file.state]
  return (
    <View className="mt2">
      <Card kind="sunk">
        <View className="line line--wrap">
          <View className="grow">
            <View className="t-strong">{file.name}</View>
            <View className="t-small t-2">{describeFile(file)}</View>
          </View>
          <Tag kind={kind}>{word}</Tag>
          <Button kind="text" icon="trash-2" label={copy.removeNamed(file.name)} onPress={onRemove}>
            {copy.remove}
          </Button>
        </View>
        {file.sentence && file.state === 'failed' && (
          <View className="mt2">
            <Note kind="over">{file.sentence}</Note>
          </View>
        )}
      </Card>
    </View>
  )
}
