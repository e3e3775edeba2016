import { act, fireEvent, waitFor } from '@testing-library/react'

/** Chooses files in the dialogue that a page has just opened. */
export async function chooseFiles(...files: readonly File[]): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector('input[type=file]')
    if (!found) throw new Error('No dialogue for files is open')
    return found
  })
  Object.defineProperty(input, 'files', { value: files })
  await act(async () => void fireEvent.change(input))
}

/** @param bytes how large it says it is */
export function buildFile(name: string, bytes = 2048): File {
  const file = new File(['x'], name)
  Object.defineProperty(file, 'size', { value: bytes })
  return file
}
