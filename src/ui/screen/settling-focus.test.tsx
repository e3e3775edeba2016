import { focusWhileSettling } from './settling-focus'

const ids = () => document.activeElement?.id

beforeEach(() => {
  document.body.innerHTML = `
    <button id="opener"></button>
    <div id="sheet" tabindex="-1"><button id="send"></button><button id="cancel"></button></div>`
  document.getElementById('opener')?.focus()
})

const byId = (id: string) => document.getElementById(id) as HTMLElement
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)))

/** Takes the focus away from what it holds, as putting an element together does. */
async function rebuild(id: string): Promise<void> {
  const element = byId(id)
  element.parentElement?.insertBefore(element, element.nextSibling)
  await frame()
  await frame()
}

test('the keyboard comes in, and comes back to where it had gone when it is lost', async () => {
  const stop = focusWhileSettling(byId('sheet'))
  expect(ids()).toBe('sheet')
  await rebuild('sheet')
  expect(ids()).toBe('sheet')
  byId('send').focus()
  await rebuild('send')
  expect(ids()).toBe('send')
  byId('cancel').focus()
  await frame()
  expect(ids()).toBe('cancel')
  byId('cancel').remove()
  await frame()
  await frame()
  expect(ids()).toBe('sheet')
  stop()
  byId('sheet').blur()
  await frame()
  await frame()
  expect(document.activeElement).toBe(document.body)
})

test('whoever goes on to elsewhere is not called back', async () => {
  const stop = focusWhileSettling(byId('sheet'))
  byId('opener').focus()
  await frame()
  await frame()
  expect(ids()).toBe('opener')
  stop()
})
