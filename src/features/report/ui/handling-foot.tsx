import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import { acceptanceOf, type HandlingAct, listActs } from '../domain/handling-acts'
import type { Report } from '../domain/report'
import type { HandlingScreen } from '../hooks/use-handling-screen'
import { actCopy, handlingCopy as copy, mergeCopy } from '../staff-copy'
import { actIcons } from './act-icon'

interface HandlingFootProps {
  screen: HandlingScreen
  report: Report
}

/** The act that comes next, and beside it the one that people here look for; nothing where nothing may be done. */
export function HandlingFoot({ screen, report }: HandlingFootProps) {
  const { accept, sheet, merge } = screen
  const acts = listActs(report).map(({ act }) => act)
  const kind = acceptanceOf(report)
  const can = (act: HandlingAct) => acts.includes(act)
  if (kind !== undefined) {
    return (
      <Foot isRow note={accept.failure && <Note kind="over">{accept.failure.sentence}</Note>}>
        {can('return') ? (
          <Button share="third" id="open-return" onPress={() => sheet.open('return')}>
            {actCopy.returnShort}
          </Button>
        ) : (
          <Button share="third" id="handle" onPress={() => sheet.open()}>
            {actCopy.other}
          </Button>
        )}
        <Button
          kind="primary"
          share="wide"
          id="accept"
          isBusy={accept.isBusy}
          onPress={() => accept.run(kind)}
        >
          {accept.isBusy ? copy.accepting : copy.accept}
        </Button>
      </Foot>
    )
  }
  if (can('supervise') && !can('resolve')) {
    return (
      <Foot isRow>
        {can('reassign') && (
          <Button
            share="third"
            icon={actIcons.reassign}
            id="open-reassign"
            onPress={() => sheet.open('reassign')}
          >
            {actCopy.reassignShort}
          </Button>
        )}
        <Button
          kind="primary"
          share="wide"
          icon={actIcons.supervise}
          id="open-supervise"
          onPress={() => sheet.open('supervise')}
        >
          {actCopy.acts.supervise.title}
        </Button>
      </Foot>
    )
  }
  if (report.abilities.unmerge) {
    return (
      <Foot isRow>
        {acts.length > 0 && (
          <Button share="third" id="handle" onPress={() => sheet.open()}>
            {actCopy.other}
          </Button>
        )}
        <Button share="wide" id="unmerge" onPress={() => merge.open('unmerge')}>
          {mergeCopy.part}
        </Button>
      </Foot>
    )
  }
  if (acts.length === 0) return null
  return (
    <Foot>
      <Button kind="primary" isBlock id="handle" onPress={() => sheet.open()}>
        {copy.what}
      </Button>
    </Foot>
  )
}
