import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { lookupCopy as copy } from '../channel-copy'
import { NOTE_MAX } from '../domain/report-draft'
import type { LookupScreen } from '../hooks/use-lookup-screen'

export function SupplementSheet({ supplement }: Pick<LookupScreen, 'supplement'>) {
  return (
    <Sheet title={copy.supplementTitle} onClose={supplement.close}>
      <Field error={supplement.isMissing ? copy.supplementMissing : undefined}>
        <TextArea
          id="supplement-note"
          label={copy.supplementLabel}
          placeholder={copy.supplementHint}
          maxLength={NOTE_MAX}
          isError={supplement.isMissing}
          onChange={supplement.type}
        />
      </Field>
      {supplement.failure && <Note kind="over">{supplement.failure.sentence}</Note>}
      <Button
        kind="primary"
        isBlock
        id="send-supplement"
        isBusy={supplement.isBusy}
        onPress={supplement.send}
      >
        {copy.supplementSend}
      </Button>
    </Sheet>
  )
}
