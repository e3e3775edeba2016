import fc from 'fast-check'
import { splitParagraphs } from '../../../lib/split-sentences'
import { readBlocks } from './notice-blocks'

const told = (body: string) =>
  readBlocks(body).map(({ kind, sentences }) => [kind, sentences.join('|')])

test.each([
  [
    '停水通知\n# 什么时候\n周四。上午九点。',
    [
      ['text', '停水通知'],
      ['heading', '什么时候'],
      ['text', '周四。|上午九点。'],
    ],
  ],
  [
    '- 先关阀门\n-接水\n• 再开',
    [
      ['item', '先关阀门'],
      ['text', '-接水'],
      ['item', '再开'],
    ],
  ],
  ['＃小标题', [['heading', '小标题']]],
  [
    '1. 关灯\n2. 关水',
    [
      ['text', '1. 关灯'],
      ['text', '2. 关水'],
    ],
  ],
  ['-5 度，注意防冻', [['text', '-5 度，注意防冻']]],
  ['<script>alert(1)</script>', [['text', '<script>alert(1)</script>']]],
  ['#\n- \n\n', []],
])('%j is %j', (body, blocks) => {
  expect(told(body)).toEqual(blocks)
})

test('a text without signs is the paragraphs it always was', () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => text.replace(/[#＃\-－•·*]/g, '')),
      (text) => {
        expect(readBlocks(text).map(({ sentences }) => sentences)).toEqual(splitParagraphs(text))
      },
    ),
  )
})
