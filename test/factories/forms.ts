import type {
  FormSheet,
  FormTable,
  ListedForm,
  WorkerForm,
} from '../../src/features/form/domain/form'

const head = {
  id: '430503001001-8',
  name: '电梯情况表',
  month: '2026-11',
  dueOn: '2026-12-02',
  asked: 2,
  filled: 1,
}

const fields: FormTable['fields'] = [
  { kind: 'known', code: 'households' },
  { kind: 'asked', question: '有几部电梯', answer: 'number' },
  { kind: 'asked', question: '说明', answer: 'text' },
]

export function buildListedForm(over: Partial<ListedForm> = {}): ListedForm {
  return { ...head, fields, sentCount: 1, gridCount: 4, endedAt: null, ...over }
}

export function buildFormTable(over: Partial<FormTable> = {}): FormTable {
  return {
    ...head,
    fields,
    endedAt: null,
    rows: [
      {
        gridCode: '430503001001001',
        gridName: '第一网格',
        hasWorker: true,
        values: [112, 3, '都在检修'],
        sentAt: '2026-11-25T02:00:00.000Z',
      },
      {
        gridCode: '430503001001002',
        gridName: '第二网格',
        hasWorker: false,
        values: [98, null, null],
        sentAt: null,
      },
    ],
    ...over,
  }
}

export function buildWorkerForm(over: Partial<WorkerForm> = {}): WorkerForm {
  return { ...head, gridCode: '430503001001003', gridName: '第三网格', sentAt: null, ...over }
}

export function buildFormSheet(over: Partial<FormSheet> = {}): FormSheet {
  const [households, lifts, words] = fields
  if (!households || !lifts || !words) throw new Error('A form has three fields')
  return {
    ...head,
    gridCode: '430503001001003',
    endedAt: null,
    sentAt: null,
    cells: [
      { field: households, value: 112, isRemembered: false },
      { field: lifts, value: 3, isRemembered: true },
      { field: words, value: null, isRemembered: false },
    ],
    ...over,
  }
}
