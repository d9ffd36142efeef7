import { Text, View } from '@tarojs/components'
import type { Appointment } from '@/contract/booking/appointment'
import { canPayFee } from '@/contract/booking/can'
import { open } from '@/platform/navigate'
import { useSubjectWord } from '@/session/subject'
import { useSpeech } from '@/session/use-speech'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { clock, spokenClock, spokenIn } from '@/ui/clock'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { unbroken } from '@/ui/unbroken'
import { dayPage, visitPage } from '../routes'
import { dueWords, onTheDay, ticketText, whatToDo } from '../ticket-words'
import { dueBill, type useTicket } from '../use-ticket'
import { sentences } from '../words'
import { MissedCard } from './missed-card'
import { Refusal } from './refusal'
import { RuleList } from './rule-list'
import { StoppedCard } from './stopped-card'
import { TicketLinks } from './ticket-links'
import { TicketSlip } from './ticket-slip'

interface TicketBodyProps {
  ticket: Appointment
  billing: ReturnType<typeof useTicket>['billing']
}

/** What stands below a ticket that still counts. */
function Standing({ ticket, billing }: TicketBodyProps) {
  const care = useCare()
  const who = useSubjectWord()
  const speech = useSpeech(`${ticketText(ticket)}。${onTheDay(ticket)}`)
  const due = dueWords(ticket)
  return (
    <View>
      {due !== '' && (
        <Note kind="attention" icon="clock">
          {care ? spokenIn(due) : due}
        </Note>
      )}
      <Note icon="clock">
        <Text>{care ? '当天' : '当天 '}</Text>
        <Text className="strong">{`${care ? spokenClock(ticket.startsAt) : `${clock(ticket.startsAt)} `}前`}</Text>
        <Text>{unbroken(whatToDo(ticket))}</Text>
      </Note>
      <Note kind="plain" icon="message">{`前一天傍晚会提醒${who}`}</Note>
      {care && (
        <View className="mt3">
          <Button kind="line" icon="speak" label="念给我听" onTap={speech.say} />
        </View>
      )}
      {speech.words}
      <Card list>
        <ListRow
          icon="hospital"
          label="就诊当天"
          second="签到、排到第几、填诊前问卷"
          onTap={() => open(dayPage(ticket.appointmentId))}
        />
        {canPayFee(ticket).allowed && dueBill(ticket) === null && (
          <ListRow
            icon="bill"
            label="现在付诊察费"
            second={billing.act.kind === 'busy' ? '正在开账单' : '当天不用再付'}
            onTap={() => billing.run()}
          />
        )}
      </Card>
      {billing.act.kind === 'failed' && <Refusal failure={billing.act.failure} tries={billing.act.tries} scope="pay" />}
      <TicketLinks ticket={ticket} />
      <Section label="去不了的话" />
      <Card>
        <RuleList lines={sentences(ticket.ifMissed)} />
      </Card>
    </View>
  )
}

/** She has checked in: where she stands in line, and what comes of the visit. */
function Attended({ ticket }: Pick<TicketBodyProps, 'ticket'>) {
  return (
    <Card list>
      <ListRow
        icon="hospital"
        label="就诊当天"
        second="排到第几，叫到没有"
        onTap={() => open(dayPage(ticket.appointmentId))}
      />
      <ListRow icon="claim" label="这次看诊" second="报告、处方和账单" onTap={() => open(visitPage(ticket.visitId))} />
    </Card>
  )
}

/** 预约单 with what follows from how it stands. */
export function TicketBody({ ticket, billing }: TicketBodyProps) {
  const { status } = ticket
  return (
    <View>
      <TicketSlip ticket={ticket} />
      {(status === 'booked' || status === 'awaiting-payment') && <Standing ticket={ticket} billing={billing} />}
      {status === 'attended' && <Attended ticket={ticket} />}
      {status === 'stopped' && <StoppedCard ticket={ticket} />}
      {status === 'missed' && <MissedCard ticket={ticket} />}
      {status === 'cancelled' && <Note>号放回去了，别人可以约。</Note>}
      {status === 'lapsed' && <Note kind="attention">没有按时付，号放回去了。没有扣钱，不算爽约。</Note>}
    </View>
  )
}
