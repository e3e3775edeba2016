import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { countCharacters } from '../../../lib/written-text'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { actCopy as copy } from '../act-copy'
import type { ActField } from '../domain/act-draft'
import type { Act, ActSpec } from '../hooks/use-act'

/** Photos that go along with an act, and the field to pick them with. */
export interface ActPhotos {
  readonly field: ReactNode
  readonly uploadIds: readonly string[]
  readonly isUploading: boolean
}

interface ActSheetProps {
  act: Act
  spec: ActSpec
  photos?: ActPhotos
}

/** What an act brings about, what it needs, and the one button. */
export function ActSheet({ act, spec, photos }: ActSheetProps) {
  const [misses, setMisses] = useState(false)
  const { failure, isBusy } = act
  const send = () => {
    const isMissing = spec.photos === 'must' && photos?.uploadIds.length === 0
    setMisses(isMissing)
    if (!isMissing) act.send(spec.photos ? photos?.uploadIds : [])
  }
  return (
    <Sheet title={spec.title} onClose={act.close}>
      {spec.note && <View className="t-2">{spec.note}</View>}
      {spec.fields.map((field) => (
        <FieldOf key={field.name} act={act} field={field} />
      ))}
      {spec.photos && photos?.field}
      {misses && <Note kind="over">{copy.photosMissing}</Note>}
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind={spec.isHarm ? 'danger' : 'primary'}
          isBlock
          id={`send-${spec.id}`}
          isBusy={isBusy}
          isDisabled={photos?.isUploading}
          onPress={send}
        >
          {photos?.isUploading ? copy.uploading : spec.word}
        </Button>
      </View>
      <Button kind="text" isBlock id="leave-act" isDisabled={isBusy} onPress={act.close}>
        {copy.leave}
      </Button>
    </Sheet>
  )
}

function FieldOf({ act, field }: { act: Act; field: ActField }) {
  const { name, kind, label, hint, limits } = field
  const fault = act.faults[name]
  const value = act.values[name] ?? field.initial ?? ''
  return (
    <Field
      label={label}
      hint={hint}
      error={fault ? describeFault(field, fault) : act.failure?.fields[name]}
      optional={
        limits && kind !== 'code' ? copy.count(countCharacters(value), limits.max) : undefined
      }
    >
      <Control act={act} field={field} isError={fault !== undefined} />
    </Field>
  )
}

interface ControlProps {
  act: Act
  field: ActField
  isError: boolean
}

function Control({ act, field, isError }: ControlProps) {
  const { name, kind, label, items = [], initial = '' } = field
  const id = `act-${name}`
  const change = (value: string) => act.change(name, value)
  switch (kind) {
    case 'choice':
      return (
        <Choice
          id={id}
          label={label}
          items={items}
          current={act.values[name] ?? initial}
          onSelect={change}
        />
      )
    case 'text':
      return (
        <TextArea
          id={id}
          label={label}
          placeholder={label}
          initial={initial}
          isError={isError}
          onChange={change}
        />
      )
    default:
      return (
        <Input
          id={id}
          label={label}
          placeholder={kind === 'line' || kind === 'code' ? label : copy.examples[kind]}
          initial={initial}
          isError={isError}
          onChange={change}
        />
      )
  }
}

function describeFault(
  { limits }: ActField,
  fault: keyof typeof copy.faults | 'too_short' | 'too_long',
): string {
  if (fault === 'too_short') return copy.tooShort(limits?.min ?? 1)
  if (fault === 'too_long') return copy.tooLong(limits?.max ?? 1)
  return copy.faults[fault]
}
