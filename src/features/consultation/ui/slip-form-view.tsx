import { View } from '@tarojs/components'
import { DeskBody, DeskMain, DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Section } from '../../../ui/list/section'
import { Foot } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import type { SlipForm } from '../hooks/use-slip-form'
import { slipFormCopy as copy, paperCopy } from '../paper-copy'
import type { PaperPoll } from './paper-frame'
import { PaperUnitField } from './paper-unit-field'
import { PaperWeightField } from './paper-weight-field'
import { SlipAnswers } from './slip-answers'
import type { SlipPhotos } from './slip-photos'

interface SlipFormViewProps {
  paper: PaperPoll
  form: SlipForm
  photos: SlipPhotos
  onBack: () => void
  onMarks: () => void
}

/** Reading a slip: whose or how heavy, its number, its answers, its photo. */
export function SlipFormView(props: SlipFormViewProps) {
  const { paper, form, photos, onBack } = props
  const { consultation, poll, isRunning } = paper
  if (!isRunning) {
    return (
      <DeskMain title={copy.title} sub={consultation.title} onBack={onBack}>
        <DeskBody>
          <Note id="paper-ended">{paperCopy.ended}</Note>
        </DeskBody>
      </DeskMain>
    )
  }
  return (
    <>
      <DeskMain title={copy.title} sub={consultation.title} onBack={onBack}>
        <DeskBody>
          {form.saved.slipNumber !== undefined && (
            <Note kind="brand" icon="circle-check" id="slip-saved">
              {copy.saved(form.saved.slipNumber)}
            </Note>
          )}
          <View key={form.saved.count}>
            <Place {...props} />
            <Field
              label={copy.number}
              hint={copy.numberHint}
              error={form.errors.slipNumber}
              id="slip-number-field"
            >
              <Input
                id="slip-number"
                label={copy.number}
                placeholder={copy.numberExample}
                maxLength={20}
                isDisabled={form.isBusy}
                isError={form.errors.slipNumber !== undefined}
                onChange={form.typeNumber}
              />
            </Field>
          </View>
          <Section isTight title={copy.addUp}>
            <View className="t-2">{copy.readOff}</View>
            <SlipAnswers
              questions={poll.questions}
              answers={form.draft.answers}
              errors={form.errors}
              isDisabled={form.isBusy}
              onAnswer={form.answer}
            />
          </Section>
        </DeskBody>
      </DeskMain>
      <DeskPane foot={<Save form={form} photos={photos} />}>{photos.field}</DeskPane>
    </>
  )
}

function Place({ paper: { poll }, form, onMarks }: SlipFormViewProps) {
  if (poll.secrecy === 'secret') {
    return (
      <PaperWeightField
        poll={poll}
        counts={form.counts}
        picked={form.draft.weight}
        error={form.errors.weight}
        isDisabled={form.isBusy}
        onPick={form.pickWeight}
        onMarks={onMarks}
      />
    )
  }
  return (
    <PaperUnitField
      votingUnit={poll.votingUnit}
      units={form.units}
      picked={form.draft.unit}
      error={form.errors.votingUnitId}
      isDisabled={form.isBusy}
      onPick={form.pickUnit}
    />
  )
}

function Save({ form, photos }: Pick<SlipFormViewProps, 'form' | 'photos'>) {
  const { failure, isFaulty } = form
  const isOffline = failure?.kind === 'offline'
  return (
    <Foot>
      {failure && (
        <Note kind="over" id="slip-failure">
          {failure.sentence}
          {isOffline && copy.retry}
        </Note>
      )}
      {isFaulty && <Note kind="over">{copy.mend}</Note>}
      <View className={failure || isFaulty ? 'mt2' : ''}>
        <Button
          kind="primary"
          isBlock
          id="save-slip"
          isBusy={form.isBusy}
          isDisabled={photos.isUploading}
          onPress={() => form.save(photos.uploadIds)}
        >
          {photos.isUploading ? copy.wait : isOffline ? copy.saveAgain : copy.save}
        </Button>
      </View>
    </Foot>
  )
}
