import { View } from '@tarojs/components'

export default function ReportsPage() {
  return <View className="lg">诉求</View>
}
