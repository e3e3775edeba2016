import { useState } from 'react'
import { open } from '../../../../app/routes'
import { SCAN_MAX } from '../../../../features/consultation/domain/slip-draft'
import { useSlipForm } from '../../../../features/consultation/hooks/use-slip-form'
import { slipFormCopy as copy } from '../../../../features/consultation/paper-copy'
import type { PaperPoll } from '../../../../features/consultation/ui/paper-frame'
import { SlipFormView } from '../../../../features/consultation/ui/slip-form-view'
import type { UploadedPhoto } from '../../../../features/report/domain/report-draft'
import { usePhotoUploads } from '../../../../features/report/hooks/use-photo-uploads'
import { PhotosField } from '../../../../features/report/ui/photos-field'
import { leavePaper, PaperPage } from '../../paper-page'

const none: readonly UploadedPhoto[] = []

export default function PaperFormPage() {
  return (
    <PaperPage id="paper-form-page" title={copy.title}>
      {(paper) => <SlipForm paper={paper} />}
    </PaperPage>
  )
}

function SlipForm({ paper }: { paper: PaperPoll }) {
  const { id } = paper.consultation
  const [photos, setPhotos] = useState(none)
  const form = useSlipForm({ poll: paper.poll, onSaved: () => setPhotos(none) })
  const uploads = usePhotoUploads({
    photos,
    max: SCAN_MAX,
    onChange(next) {
      setPhotos(next)
      form.mendPhotos()
    },
  })
  const words = { label: copy.scan, hint: copy.scanHint, error: form.errors.uploadIds }
  return (
    <SlipFormView
      paper={paper}
      form={form}
      photos={{
        field: <PhotosField uploads={uploads} words={words} />,
        uploadIds: photos.map(({ uploadId }) => uploadId),
        isUploading: uploads.isUploading,
      }}
      onBack={() => leavePaper(id)}
      onMarks={() => void open.paperMarks({ id })}
    />
  )
}
