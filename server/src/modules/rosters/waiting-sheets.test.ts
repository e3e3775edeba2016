import { DomainError, tryAgain } from '../../lib/domain-error'
import type { SheetReading } from './sheet/sheet-types'
import { createWaitingSheets } from './waiting-sheets'

const READING: SheetReading = { kind: 'read', rowCount: 0, rows: [], faults: [] }
const neverBusy = () => Promise.reject(new Error('The desk was not busy'))

test('a sheet waits while the desk is busy, and says each time that it does', async () => {
  let refusals = 2
  const sheets = createWaitingSheets({
    async read() {
      if (refusals > 0) {
        refusals -= 1
        throw tryAgain()
      }
      return READING
    },
  })
  let told = 0
  const onBusy = async () => {
    told += 1
  }
  expect(await sheets.keep(Buffer.alloc(1)).read(onBusy)).toBe(READING)
  expect(told).toBe(2)
})

test('what goes wrong otherwise is told at once', async () => {
  const sheets = createWaitingSheets({ read: () => Promise.reject(new Error('broken')) })
  await expect(sheets.keep(Buffer.alloc(1)).read(neverBusy)).rejects.toThrow('broken')
})

test('a sheet for which there is no room is refused before anything is kept, until others are read', () => {
  const sheets = createWaitingSheets({ read: async () => READING }, 10)
  const first = sheets.keep(Buffer.alloc(6))
  expect(() => sheets.keep(Buffer.alloc(5))).toThrow(DomainError)
  first.forget()
  first.forget()
  sheets.keep(Buffer.alloc(10))
  expect(() => sheets.keep(Buffer.alloc(1))).toThrow(DomainError)
})
