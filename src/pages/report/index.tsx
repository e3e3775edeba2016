import { View } from '@tarojs/components'

export default function ReportPage() {
  return <View className="lg">诉求详情</View>
}
