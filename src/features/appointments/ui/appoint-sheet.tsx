import { View } from '@tarojs/components'
import { parseTime } from '../../../lib/written-time'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { DateField } from '../../../ui/form/date-field'
import { Field } from '../../../ui/form/field'
import { Segment } from '../../../ui/form/segment'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { appointCopy as copy, peopleCopy } from '../copy'
import { type Department, isGridPost, type Office } from '../domain/posts'
import type { AppointForm } from '../hooks/use-appoint'
import { WrittenField } from './written-field'

const ranks = (['first', 'second'] as const).map((key) => ({ key, word: peopleCopy.ranks[key] }))

interface AppointSheetProps {
  office: Office
  departments?: readonly Department[]
  form: AppointForm
  onClose: () => void
}

/** Who it is, by phone; then from when until when. */
export function AppointSheet({ office, departments = [], form, onClose }: AppointSheetProps) {
  const { name, failure } = form
  return (
    <Sheet title={copy.title[office.role]} onClose={onClose}>
      {name === undefined ? (
        <Finding form={form} departments={departments} />
      ) : (
        <Term form={form} name={name} isGrid={isGridPost(office)} />
      )}
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id={name === undefined ? 'find-appointee' : 'send-appointment'}
          isBusy={form.isBusy}
          onPress={name === undefined ? form.find : form.send}
        >
          {name === undefined ? copy.find : copy.send}
        </Button>
      </View>
      {name !== undefined && (
        <Button kind="text" isBlock icon="undo-2" id="other-appointee" onPress={form.forget}>
          {copy.notThisOne}
        </Button>
      )}
    </Sheet>
  )
}

interface FindingProps {
  form: AppointForm
  departments: readonly Department[]
}

function Finding({ form: { draft, faults, change }, departments }: FindingProps) {
  return (
    <>
      {departments.length > 0 && (
        <Field label={copy.department} error={faults.department}>
          <ChipChoice
            id="department"
            label={copy.department}
            items={departments.map(({ code, name }) => ({ key: code, word: name }))}
            current={draft.departmentCode ?? undefined}
            onSelect={(departmentCode) => change({ departmentCode })}
          />
        </Field>
      )}
      <WrittenField
        id="appointee-phone"
        label={copy.phone}
        hint={copy.phoneHint}
        example={copy.phoneExample}
        error={faults.phone}
        initial={draft.phone}
        isNumber
        onChange={(phone) => change({ phone })}
      />
    </>
  )
}

interface TermProps {
  form: AppointForm
  name: string
  isGrid: boolean
}

function Term({ form: { draft, faults, change }, name, isGrid }: TermProps) {
  return (
    <>
      <Note icon="user-round" id="appointee">
        {copy.found(name)}
      </Note>
      {isGrid && (
        <Field label={copy.rank} hint={copy.rankHint}>
          <Segment
            id="rank"
            label={copy.rank}
            items={ranks}
            current={draft.isSecond ? 'second' : 'first'}
            onSelect={(rank) => change({ isSecond: rank === 'second' })}
          />
        </Field>
      )}
      <DateField
        id="starts-on"
        label={copy.from}
        hint={copy.fromHint}
        placeholder={copy.dayPlaceholder}
        error={faults.from}
        onChange={(from) => change({ from })}
      />
      <DateField
        id="ends-on"
        label={copy.until}
        hint={copy.untilHint}
        placeholder={copy.dayPlaceholder}
        error={faults.until}
        onChange={(until) => change({ until })}
      />
      {isGrid && <HourFields initial={draft} fault={faults.hours} onChange={change} />}
    </>
  )
}

interface HourFieldsProps {
  initial: { readonly dutyFrom: string; readonly dutyUntil: string }
  fault: string | undefined
  onChange: (part: { dutyFrom?: string; dutyUntil?: string }) => void
}

/** Beginning and end of duty, both or neither; a fault stands at the one that is no time. */
export function HourFields({ initial, fault, onChange }: HourFieldsProps) {
  const isAtBeginning = parseTime(initial.dutyFrom) === undefined
  return (
    <>
      <WrittenField
        id="duty-from"
        label={copy.dutyFrom}
        example="08:30"
        error={isAtBeginning ? fault : undefined}
        initial={initial.dutyFrom}
        onChange={(dutyFrom) => onChange({ dutyFrom })}
      />
      <WrittenField
        id="duty-until"
        label={copy.dutyUntil}
        hint={copy.hoursHint}
        example="18:00"
        error={isAtBeginning ? undefined : fault}
        initial={initial.dutyUntil}
        onChange={(dutyUntil) => onChange({ dutyUntil })}
      />
    </>
  )
}
