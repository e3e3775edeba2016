import { View } from '@tarojs/components'
import { joinClasses } from '../join-classes'
import './saying.scss'

interface SayingProps {
  /** Paragraphs of sentences. */
  paragraphs: readonly (readonly string[])[]
  /** Index among all sentences of the one that is read. */
  current?: number
}

/** The text that is read, its spoken sentence tinted. */
export function Saying({ paragraphs, current }: SayingProps) {
  return (
    <>
      {placeParagraphs(paragraphs).map((sentences) => (
        <View key={sentences[0]?.place} className="t-read saying__paragraph">
          {sentences.map(({ place, text }) => (
            <View
              key={place}
              className={joinClasses('saying__sentence', place === current && 'saying')}
            >
              {text}
            </View>
          ))}
        </View>
      ))}
    </>
  )
}

/** Each sentence with the number of those before it: two may read the same, but none changes its place. */
function placeParagraphs(paragraphs: SayingProps['paragraphs']) {
  let place = 0
  return paragraphs.map((sentences) => sentences.map((text) => ({ text, place: place++ })))
}
