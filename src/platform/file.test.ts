import Taro from '@tarojs/taro'
import { keepFile } from './file.weapp'

test.each(['pdf', 'xlsx', 'docx'])(
  'WeChat opens a file as what its name says: %s',
  async (ending) => {
    const opened: unknown[] = []
    Object.assign(Taro, {
      downloadFile: async () => ({ statusCode: 200, tempFilePath: 'wxfile://one' }),
      openDocument: async (options: unknown) => opened.push(options),
    })
    const name = `网格工作日报（第三网格，2026年11月25日）.${ending}`
    await keepFile({ url: 'https://linge.example/file', headers: {}, name })
    expect(opened).toEqual([{ filePath: 'wxfile://one', fileType: ending, showMenu: true }])
  },
)
