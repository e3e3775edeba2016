import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Figures } from '../../../ui/list/figures'
import { Pair } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { importCopy as copy } from '../copy'
import { bringsNothing, isAtWork, type RosterImport } from '../domain/roster'
import type { RosterImportScreen } from '../hooks/use-roster-import'
import { describeEnd } from './describe-end'
import { ImportFaults, ImportMissing, PlannedChanges } from './import-lists'
import { ImportProgress } from './import-progress'
import { ImportTag } from './import-tag'

interface RosterImportViewProps {
  screen: RosterImportScreen
  /** Milliseconds. */
  now: number
  onBack: () => void
  onSignIn: () => void
}

/** One sheet on its way into the roster. */
export function RosterImportView({ screen, now, onBack, onSignIn }: RosterImportViewProps) {
  const found = screen.import.kind === 'ready' ? screen.import.value : undefined
  const sub = found && copy.sub(found.createdBy, describeMoment(found.createdAt, now))
  return (
    <>
      <DeskMain title={copy.title} {...(sub !== undefined && { sub })} onBack={onBack}>
        <Loaded state={screen.import} onSignIn={onSignIn}>
          {(each) => (
            <>
              <DeskBody>
                <ImportTag of={each} />
                <View className="mt3">
                  {isAtWork(each) ? <ImportProgress found={each} /> : <End found={each} />}
                </View>
                {each.status === 'ready' && <Decision screen={screen} found={each} />}
                {(each.status === 'faulty' || each.status === 'failed') && (
                  <View className="mt4">
                    <Button kind="primary" icon="cloud-upload" id="import-again" onPress={onBack}>
                      {copy.again}
                    </Button>
                  </View>
                )}
              </DeskBody>
              <Lists screen={screen} found={each} />
            </>
          )}
        </Loaded>
      </DeskMain>
      {found && screen.isAsking && <Asking screen={screen} found={found} />}
    </>
  )
}

function End({ found }: { found: RosterImport }) {
  const isWrong = found.status === 'faulty' || found.status === 'failed'
  const hasFigures = found.status === 'ready' || found.status === 'done'
  return (
    <>
      {found.status === 'ready' && found.isCheckedAgain && (
        <View className="mb3">
          <Note kind="soon" id="checked-again">
            {copy.checkedAgain}
          </Note>
        </View>
      )}
      <Note kind={isWrong ? 'over' : 'brand'} id="import-end">
        {describeEnd(found)}
      </Note>
      {hasFigures && (
        <View className="mt4">
          <Figures
            items={[
              { word: copy.figures.rows, figure: found.rowCount },
              { word: copy.figures.added, figure: found.addedCount },
              { word: copy.figures.changed, figure: found.changedCount },
              { word: copy.figures.same, figure: found.sameCount },
              { word: copy.figures.missing, figure: found.missingCount },
            ]}
          />
        </View>
      )}
    </>
  )
}

interface PartProps {
  screen: RosterImportScreen
  found: RosterImport
}

function Decision({ screen, found }: PartProps) {
  const isNothing = bringsNothing(found)
  return (
    <>
      {screen.failure && !screen.isAsking && (
        <View className="mt3">
          <Note kind="over">{screen.failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Pair>
          {!isNothing && (
            <Button kind="primary" id="confirm-import" onPress={screen.ask}>
              {copy.confirm}
            </Button>
          )}
          <Button
            kind="line"
            id="cancel-import"
            isBusy={screen.isCancelling}
            onPress={screen.cancel}
          >
            {copy.cancel}
          </Button>
        </Pair>
      </View>
    </>
  )
}

function Lists({ screen, found }: PartProps) {
  return (
    <>
      {found.status === 'faulty' && <ImportFaults list={screen.faults} total={found.faultCount} />}
      {found.status === 'ready' && found.changedCount > 0 && (
        <PlannedChanges list={screen.changes} />
      )}
      {found.missingCount > 0 && <ImportMissing list={screen.missing} />}
    </>
  )
}

/** What it does to the roster, before it is done. */
function Asking({ screen, found }: PartProps) {
  const { failure, isConfirming } = screen
  return (
    <Sheet title={copy.asking(found.addedCount, found.changedCount)} onClose={screen.lookAgain}>
      <View className="t-2">{copy.askingText}</View>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="write-import"
          isBusy={isConfirming}
          onPress={screen.confirm}
        >
          {copy.yes}
        </Button>
      </View>
      <Button
        kind="text"
        isBlock
        id="look-again"
        isDisabled={isConfirming}
        onPress={screen.lookAgain}
      >
        {copy.no}
      </Button>
    </Sheet>
  )
}
