import { Field } from '../../../ui/form/field'
import { Segment } from '../../../ui/form/segment'
import { Note } from '../../../ui/status/note'
import { reportCopy } from '../copy'
import { formCopy as copy } from '../form-copy'
import type { ReportForm } from '../hooks/use-report-form'

interface AudienceFieldsProps {
  screen: ReportForm
  /** What others see of a name; nothing where nobody's is kept. */
  hint: string | undefined
}

/** Who may read it, and what they see of the name. */
export function AudienceFields({ screen, hint }: AudienceFieldsProps) {
  const { draft, category } = screen
  if (category.current?.isPrivate) return <Note icon="lock">{copy.privateOnly}</Note>
  return (
    <Field label={copy.audience} hint={hint} hintIcon="shield-check">
      <Segment
        id="audience"
        label={copy.audience}
        current={draft.isPublic ? 'public' : 'private'}
        items={[
          { key: 'public', word: reportCopy.public, sub: copy.publicSub, icon: 'globe' },
          { key: 'private', word: reportCopy.private, sub: copy.privateSub, icon: 'lock' },
        ]}
        onSelect={(key) => screen.setPublic(key === 'public')}
      />
    </Field>
  )
}
