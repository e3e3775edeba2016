import fs from 'node:fs'
import path from 'node:path'

/**
 * Creates a folder and those above it that are missing. Node's own recursive mkdir never comes back from a file system
 * that takes no folders, such as /proc.
 * @throws the system's error when a part of the path is a file or cannot be created
 */
export function ensureFolder(folder: string): void {
  const stat = fs.statSync(folder, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return
  if (!stat) ensureFolder(path.dirname(folder))
  try {
    fs.mkdirSync(folder)
  } catch (error) {
    // Another process may have been faster.
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
