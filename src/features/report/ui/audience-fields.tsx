import { Field } from '../../../ui/form/field'
import { Segment } from '../../../ui/form/segment'
import { Switch } from '../../../ui/form/switch'
import { Note } from '../../../ui/status/note'
import { formCopy as copy, reportCopy } from '../copy'
import type { ReportForm } from '../hooks/use-report-form'

interface AudienceFieldsProps {
  screen: ReportForm
  /** Who sees the name; without one there is no name to hide. */
  workerName?: string
}

/** Who may read it, and under which name. */
export function AudienceFields({ screen, workerName }: AudienceFieldsProps) {
  const { draft, category } = screen
  if (category.current?.isPrivate) return <Note icon="lock">{copy.privateOnly}</Note>
  return (
    <>
      <Field label={copy.audience}>
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
      {draft.isPublic && workerName !== undefined && (
        <Switch
          id="anonymous"
          title={copy.anonymous}
          sub={copy.anonymousSub(workerName)}
          isOn={draft.isAnonymous}
          onChange={screen.setAnonymous}
        />
      )}
    </>
  )
}
