import fs from 'node:fs'
import path from 'node:path'

/** Ends the process with one sentence when what is built cannot be written into these folders. */
export function assertWritable(...folders) {
  for (const folder of folders.map((one) => path.resolve(one))) {
    let nearest = folder
    while (!fs.existsSync(nearest)) nearest = path.dirname(nearest)
    try {
      fs.accessSync(nearest, fs.constants.W_OK | fs.constants.X_OK)
    } catch (error) {
      process.stderr.write(
        `${nearest} cannot be written (${error.code}), and what is built goes there. Give access to it, or use a copy of your own.\n`,
      )
      process.exit(1)
    }
  }
}
