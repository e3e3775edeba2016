import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import { NOTE_MAX } from '../domain/report-draft'
import { formCopy } from '../form-copy'
import type { ReporterActs } from '../hooks/use-reporter-acts'
import { PhotosField } from './photos-field'
import { WhoReads } from './who-reads'

interface SupplementSheetProps {
  acts: ReporterActs
  isPublic: boolean
  /** Photos need an account. */
  hasPhotos?: boolean
}

/** What the reporter forgot to say, or has found out since. */
export function SupplementSheet({ acts, isPublic, hasPhotos }: SupplementSheetProps) {
  const { supplement, uploads, isTextMissing } = acts
  return (
    <Sheet title={copy.supplementTitle} onClose={acts.close}>
      <Field error={isTextMissing ? copy.supplementMissing : undefined}>
        <TextArea
          id="supplement-note"
          label={copy.supplementLabel}
          placeholder={copy.supplementHint}
          initial={acts.text}
          maxLength={NOTE_MAX}
          isError={isTextMissing}
          onChange={acts.type}
        />
      </Field>
      <WhoReads isPublic={isPublic} />
      {hasPhotos && <PhotosField uploads={uploads} />}
      {supplement.failure && <Note kind="over">{supplement.failure.sentence}</Note>}
      <Button
        kind="primary"
        isBlock
        id="send-supplement"
        isBusy={supplement.isBusy}
        isDisabled={uploads.isUploading}
        onPress={supplement.run}
      >
        {uploads.isUploading ? formCopy.waitForPhotos : copy.supplementSend}
      </Button>
    </Sheet>
  )
}
