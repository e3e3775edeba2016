import { useState } from 'react'
import type { UploadedPhoto } from '../features/report/domain/report-draft'
import { usePhotoUploads } from '../features/report/hooks/use-photo-uploads'
import { PhotosField } from '../features/report/ui/photos-field'
import { type ActSpec, useAct } from '../features/steps/hooks/use-act'
import { ActSheet } from '../features/steps/ui/act-sheet'

const none: readonly UploadedPhoto[] = []

/** An act around a poll and the sheet that asks for its words and photos. */
export function useActSheet({ onDone }: { onDone?: (spec: ActSpec) => void } = {}) {
  const [photos, setPhotos] = useState(none)
  const uploads = usePhotoUploads({ photos, onChange: setPhotos })
  const act = useAct({
    onDone(spec) {
      setPhotos(none)
      onDone?.(spec)
    },
  })
  const { spec } = act
  return {
    act,
    sheet: spec && (
      <ActSheet
        act={act}
        spec={spec}
        photos={{
          field: <PhotosField uploads={uploads} isRequired={spec.photos === 'must'} />,
          uploadIds: photos.map(({ uploadId }) => uploadId),
          isUploading: uploads.isUploading,
        }}
      />
    ),
  }
}
