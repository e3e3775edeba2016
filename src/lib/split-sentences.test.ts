import fc from 'fast-check'
import { splitParagraphs } from './split-sentences'

test.each([
  ['停水了。请接水！好吗？', [['停水了。', '请接水！', '好吗？']]],
  ['先关阀门；再接水', [['先关阀门；', '再接水']]],
  ['等一等……来水了。真的？！', [['等一等……', '来水了。', '真的？！']]],
  ['他说：“停水了。”请您记得（见附图。）。', [['他说：“停水了。”', '请您记得（见附图。）。']]],
  ['水压 3.5 公斤，12:30 来水。', [['水压 3.5 公斤，12:30 来水。']]],
  ['1. 关灯\n2. 关水', [['1. 关灯'], ['2. 关水']]],
  ['第一段。\n\n  第二段。  还有。\r\n', [['第一段。'], ['第二段。', '还有。']]],
  ['注意!停水?是;对', [['注意!', '停水?', '是;', '对']]],
  ['看 http://a.cn/?a=1;b=2 这里。', [['看 http://a.cn/?a=1;b=2 这里。']]],
  ['。。。', [['。。。']]],
  ['', []],
  [' \n \n', []],
])('%j is read as %j', (text, paragraphs) => {
  expect(splitParagraphs(text)).toEqual(paragraphs)
})

test('no text is lost and nothing is read twice', () => {
  const piece = fc.constantFrom(
    '停水',
    '3.5',
    '12:30',
    '。',
    '！',
    '”',
    '“',
    '?',
    '…',
    ' ',
    '\n',
    'a',
  )
  const text = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.string(),
  )
  fc.assert(
    fc.property(text, (written) => {
      const sentences = splitParagraphs(written).flat()
      expect(bare(sentences.join(''))).toBe(bare(written))
      expect(sentences.every((sentence) => sentence.trim() !== '')).toBe(true)
    }),
  )
})

const bare = (text: string) => text.replace(/\s/g, '')
