import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import '../../../api/roster-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { pickFile } from '../../../platform/file'
import { confirmDone } from '../../../platform/toast'
import { rosterQuery } from '../api/get-roster'
import { rosterChangesQuery } from '../api/list-roster-changes'
import { rosterImportsQuery } from '../api/list-roster-imports'
import { fetchRosterExport, fetchRosterTemplate } from '../api/roster-files'
import { startRosterImport } from '../api/start-roster-import'
import { rosterCopy as copy } from '../copy'

export type RosterTab = keyof typeof copy.tabs

const MAX_BYTES = 20 * 1024 * 1024

/** The roster of a community: how much is in it, what was imported and changed, and the ways in and out. */
export function useRoster(communityCode: string, onStarted: (id: string) => void) {
  const [tab, setTab] = useState<RosterTab>('households')
  /** Why the file is not sent. */
  const [fault, setFault] = useState<'fileRefused' | 'tooLarge'>()
  const counts = useQuery(rosterQuery(communityCode))
  const imports = usePagedList(rosterImportsQuery(communityCode), { isEnabled: tab === 'imports' })
  const changes = usePagedList(rosterChangesQuery(communityCode), { isEnabled: tab === 'changes' })
  const upload = useWrite({
    async write(path: string, key) {
      onStarted((await startRosterImport(communityCode, path, key)).id)
    },
    refreshes: [['roster', 'imports']],
  })
  const download = useWrite({
    write: (what: 'export' | 'template') =>
      what === 'export' ? fetchRosterExport(communityCode) : fetchRosterTemplate(),
    refreshes: [],
    onDone: () => confirmDone(copy.exported),
  })
  useDidShow(() => {
    if (counts.data) void counts.refetch()
    if (tab === 'imports' && imports.items.kind === 'ready') void imports.refresh()
  })
  return {
    tab,
    setTab,
    counts: toLoadState(counts),
    imports,
    changes,
    now: useNow(),
    async upload() {
      upload.reset()
      setFault(undefined)
      const file = await pickFile('xlsx')
      if (file.kind === 'refused') setFault('fileRefused')
      if (file.kind !== 'picked') return
      if (file.sizeBytes > MAX_BYTES) setFault('tooLarge')
      else upload.run(file.path)
    },
    isUploading: upload.isBusy,
    download: download.run,
    isDownloading: download.isBusy,
    problem: fault ? copy[fault] : (upload.failure ?? download.failure)?.sentence,
  }
}

export type Roster = ReturnType<typeof useRoster>
