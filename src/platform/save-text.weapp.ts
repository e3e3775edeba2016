/** WeChat opens documents and photos, but no tables of plain text. */
export const canSaveText = false

export function saveText(_name: string, _text: string, _type: string): void {
  throw new Error('WeChat cannot save a text file')
}
