import { Text, View } from '@tarojs/components'
import type { Drug, RenewablePrescription, Report } from '@/contract/booking/day/visit'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Disclosure } from '@/ui/disclosure'
import { KeyValue } from '@/ui/key-value'
import { ListRow } from '@/ui/list-row'
import { dayAndTime } from '@/ui/when'
import { applyPage } from '../routes'

/** A value beside its range: the word says what the colour says. */
function Item({ item }: { item: Report['items'][number] }) {
  const second = item.range === '' ? undefined : `正常 ${item.range}`
  return (
    <KeyValue
      label={item.name}
      value={
        <View>
          {item.mark !== '' && <Chip label={item.mark} tone="attention" />}
          <Text className="ml2 nowrap">{`${item.value} ${item.unit}`}</Text>
        </View>
      }
      {...(second ? { second } : {})}
    />
  )
}

/** 报告: values and what the doctor wrote; folded, since phones are looked at by others too. */
export function ReportCard({ report }: { report: Report }) {
  return (
    <Disclosure label={report.title} second={`${dayAndTime(report.issuedAt)}，${report.doctorName}医生`}>
      {report.items.map((item) => (
        <Item key={item.name} item={item} />
      ))}
      {report.finding !== '' && <View className="mt3">{`医生写：${report.finding}`}</View>}
      <View className="cap mt2">演示数据，不是真的报告</View>
    </Disclosure>
  )
}

const drugLine = ({ usage, quantity, unit }: Drug) => `${usage}，${quantity} ${unit}`

/** 处方: each drug with how it is taken. */
export function PrescriptionCard({ prescription }: { prescription: RenewablePrescription }) {
  const { prescriptionId, issuedAt, doctorName, diagnosis, drugs, renewedFrom, renewBy } = prescription
  return (
    <Disclosure
      label={renewedFrom === null ? '处方' : '接着开的处方'}
      second={`${dayAndTime(issuedAt)}，${doctorName}医生，${drugs.length} 种药`}
    >
      <View className="dim">{`医生写的诊断：${diagnosis}`}</View>
      <Card list>
        {drugs.map((drug) => (
          <ListRow key={drug.name} icon="pill" label={drug.name} second={drugLine(drug)} />
        ))}
      </Card>
      {renewBy !== null && (
        <View className="mt3">
          <Button kind="line" icon="pill" label="接着配这些药" onTap={() => open(applyPage(renewBy, prescriptionId))} />
        </View>
      )}
      <View className="cap mt2">吃法以医生当面说的为准。演示数据，不是真的处方</View>
    </Disclosure>
  )
}
