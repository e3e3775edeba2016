import { useState } from 'react'
import { privacyWords } from '../../../../app/privacy-copy'
import { goBack, open, switchTab } from '../../../../app/routes'
import type { UploadedPhoto } from '../../../../features/report/domain/report-draft'
import { usePhotoUploads } from '../../../../features/report/hooks/use-photo-uploads'
import { PhotosField } from '../../../../features/report/ui/photos-field'
import { accountCopy as copy } from '../../../../features/session/account-copy'
import { useAccountScreen } from '../../../../features/session/hooks/use-account-screen'
import { useRecoveryCodes } from '../../../../features/session/hooks/use-recovery-codes'
import { AccountView } from '../../../../features/session/ui/account-view'

export default function AccountPage() {
  const screen = useAccountScreen({ onSignedOut: () => void switchTab('mine') })
  const codes = useRecoveryCodes()
  const [photos, setPhotos] = useState<readonly UploadedPhoto[]>([])
  const uploads = usePhotoUploads({ photos, onChange: setPhotos, max: 1 })
  const words = { label: '', hint: copy.photoHint, error: undefined }
  return (
    <AccountView
      screen={screen}
      codes={codes}
      newPhoto={{
        field: <PhotosField uploads={uploads} words={words} />,
        uploadId: photos[0]?.uploadId,
      }}
      phoneWords={privacyWords.phone.text}
      onPrivacy={() => void open.privacy()}
      onBack={() => void goBack()}
      onSignIn={() => void open.signIn()}
      onPhone={() => void open.myPhone()}
      onLeaving={() => void open.leaving()}
    />
  )
}
