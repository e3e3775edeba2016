import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { Note } from '../../../ui/status/note'
import { formCopy as copy } from '../form-copy'
import type { PhotoUploads, ShownPhoto } from '../hooks/use-photo-uploads'

const captions: Readonly<Record<ShownPhoto['state'], string | undefined>> = {
  uploading: copy.uploading,
  failed: copy.uploadFailed,
  done: undefined,
}

interface PhotosFieldProps {
  uploads: PhotoUploads
  /** Where photos are not just something one may add. */
  words?: { label: string; hint: string; error: string | undefined }
  isRequired?: boolean
}

const ordinary = { label: copy.photos, hint: copy.exif, error: undefined }

/** Photos with their way to the service: sent, on the way, or failed with a retry. */
export function PhotosField({ uploads, words, isRequired }: PhotosFieldProps) {
  const { items, failures } = uploads
  return (
    <Field
      {...(words ?? ordinary)}
      optional={words || isRequired ? undefined : copy.optional}
      hintIcon={words ? undefined : 'shield-check'}
      id="photos"
    >
      <PhotoGrid
        photos={items.map(({ key, src, state }) => ({
          key,
          src,
          caption: src === '' ? copy.uploaded : captions[state],
        }))}
        onOpen={uploads.show}
        onRemove={uploads.remove}
        add={
          uploads.isFull ? undefined : { word: copy.addPhoto, onPress: () => void uploads.pick() }
        }
      />
      {uploads.isRefused && <Note>{copy.cameraRefused}</Note>}
      {failures.map(({ key, position, sentence }) => (
        <Note kind="over" key={key}>
          {copy.uploadFailedAt(position)}
          {sentence}
        </Note>
      ))}
      {uploads.canRetry && (
        <Button icon="rotate-ccw" id="retry-uploads" onPress={() => void uploads.retry()}>
          {copy.retryUpload}
        </Button>
      )}
    </Field>
  )
}
