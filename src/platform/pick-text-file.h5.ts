import type { TextFileAnswer } from './text-file'

/** Lets the person choose one file and reads it as UTF-8. @param extensions without dots */
export function pickTextFile(extensions: readonly string[]): Promise<TextFileAnswer> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extensions.map((extension) => `.${extension}`).join(',')
  input.hidden = true
  // Some browsers open the dialogue only for an input that is in the document.
  document.body.appendChild(input)
  return new Promise((resolve) => {
    const answer = (result: TextFileAnswer) => {
      input.remove()
      resolve(result)
    }
    input.addEventListener('cancel', () => answer({ kind: 'cancelled' }))
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      if (!file) return answer({ kind: 'cancelled' })
      file
        .text()
        .then((text) => answer({ kind: 'picked', file: { name: file.name, text } }))
        .catch(() => answer({ kind: 'unreadable' }))
    })
    input.click()
  })
}
