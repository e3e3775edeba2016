import { View } from '@tarojs/components'

export default function WorkbenchPage() {
  return <View className="lg">工作台</View>
}
