import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { readVisit } from '@/contract/booking/day/endpoints'
import type { Visit } from '@/contract/booking/day/visit'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { dayWithWeekday } from '@/ui/when'
import { PrescriptionCard, ReportCard } from '../../day/papers'
import { openBill, VisitBills } from '../../day/visit-bills'

function Papers({ visit }: { visit: Visit }) {
  const nothing = visit.reportList.length + visit.prescriptionList.length + visit.bills.length === 0
  return (
    <View>
      <View className="mt4">
        <Heading text={`${visit.department}看诊`} />
      </View>
      <View className="dim mt1">{`${dayWithWeekday(visit.visitDate)}，${visit.institutionName}`}</View>
      <VisitBills bills={visit.bills} />
      {visit.reportList.length > 0 && <Section label="报告" />}
      {visit.reportList.map((report) => (
        <ReportCard key={report.reportId} report={report} />
      ))}
      {visit.prescriptionList.length > 0 && <Section label="处方" />}
      {visit.prescriptionList.map((prescription) => (
        <PrescriptionCard key={prescription.prescriptionId} prescription={prescription} />
      ))}
      {nothing && <Note>报告、处方和账单出来以后都在这里，会发消息告诉您。</Note>}
    </View>
  )
}

/** 这次看诊: reports, prescriptions, and what is to be paid. */
export default function Page() {
  const { visitId = '' } = useRouter().params
  const [load, reload] = useLoad(() => call(readVisit, { params: { visitId } }))
  useRefresh(reload)
  const visit = load.kind === 'ready' ? load.value : load.stale
  const open = visit?.bills.find(({ status }) => status === 'open')
  return (
    <Frame foot={open && <Foot actions={[{ label: '去付这次的账单', onTap: () => openBill(open) }]} />}>
      <Loaded load={load} retry={reload} shape="list">
        {(shown) => <Papers visit={shown} />}
      </Loaded>
    </Frame>
  )
}
