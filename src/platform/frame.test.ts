import { paintFrame } from './frame'
import { PAPER } from './paper'

test('the browser’s edges and what lies under the page take the page’s colour', () => {
  document.head.innerHTML = '<meta name="theme-color" content="#F6F3EC">'
  const edge = () => document.querySelector('meta')?.getAttribute('content')
  paintFrame(true)
  expect([edge(), document.body.style.backgroundColor]).toEqual([PAPER.dark, 'rgb(16, 21, 19)'])
  paintFrame(false)
  expect([edge(), document.body.style.backgroundColor]).toEqual([PAPER.light, 'rgb(246, 243, 236)'])
})
