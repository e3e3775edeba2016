import { readFileSync } from 'node:fs'
import path from 'node:path'
import { render } from '@testing-library/react'
import { PictureChart } from './picture-chart'

/** As Taro's element brings it along. */
const TARO_STYLE = 'taro-image-core { width: 320px; height: 240px; overflow: hidden; }'

test('a chart is as tall as it was drawn: nothing of it is cut', () => {
  const style = document.createElement('style')
  style.textContent = `${TARO_STYLE} ${readFileSync(path.join(__dirname, 'picture-chart.scss'), 'utf8')}`
  document.head.append(style)
  const { container } = render(
    <PictureChart title="响应率" label="各处响应率的图" src="data:image/svg+xml,x" />,
  )
  const image = container.querySelector('taro-image-core')
  if (!image) throw new Error('There is no picture')
  const { width, height } = getComputedStyle(image)
  expect([width, height]).toEqual(['100%', 'auto'])
  style.remove()
})
