import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Application, Way } from '@/contract/activation/application'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useRefresh } from '@/session/use-refresh'
import { Button } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Pick, PickGroup } from '@/ui/pick'
import { Steps } from '@/ui/steps'
import '../../components/consent.scss'
import { ConsentText } from '../../components/consent-card'
import { stepPage } from '../../routes'
import { useApplication } from '../../use-application'
import { FACE_FAILURES_TILL_LAST, namedWays, pickedWay, wayWords } from '../../ways'

interface WaysProps {
  application: Application
  picked: Way
  onPick: (way: Way) => void
}

function Ways({ application, picked, onPick }: WaysProps) {
  const acting = useSession((session) => session.actingFor !== null)
  const [how, whom] = ['用哪种方式确认', acting ? `是${application.maskedName}本人？` : '是您本人？']
  const named = namedWays(application.ways)
  return (
    <>
      <Steps now={2} total={3} />
      <Heading text={`${how}\n${whom}`} className="activation-ask" />
      <View className="dim mt1">哪种都行，激活后的码完全一样。</View>
      {application.faceFailures >= FACE_FAILURES_TILL_LAST && (
        <Note kind="attention">{`刷脸没成功，没关系。换${named}，一样能激活。`}</Note>
      )}
      <View className="mt4">
        <PickGroup label={how + whom}>
          {application.ways.map((offer) => (
            <Pick
              key={offer.way}
              label={wayWords[offer.way].label}
              second={offer.hint}
              icon={wayWords[offer.way].icon}
              picked={offer.way === picked}
              onPick={() => onPick(offer.way)}
              unavailable={offer.available ? undefined : offer.reason}
            />
          ))}
        </PickGroup>
      </View>
      <Button
        kind="text"
        label="请人帮忙要准备什么"
        onTap={() => open(stepPage('relative', application.applicationId))}
      />
      <Disclosure label="看说明和同意书" second="本程序不保存人脸">
        <ConsentText purpose="face" />
        <View className="mt4">
          <ConsentText purpose="identity" />
        </View>
      </Disclosure>
    </>
  )
}

/** Step 2: which way. Equal ways, and the button takes the name of the chosen one. After a failed face it is asked anew. */
export default function Page() {
  const { applicationId, load, reload } = useApplication('identified')
  useRefresh(reload)
  const [chosen, setChosen] = useState<{ way: Way; faceFailures: number }>()
  const application = load.kind === 'ready' ? load.value : load.stale
  const offers = application?.ways ?? []
  const picked = pickedWay(offers, chosen?.faceFailures === application?.faceFailures ? chosen?.way : undefined)
  const foot = application && (
    <Foot actions={[{ label: wayWords[picked].button, onTap: () => open(stepPage(picked, applicationId)) }]} />
  )
  return (
    <Frame foot={foot}>
      <Loaded load={load} retry={reload}>
        {(value) => (
          <Ways
            application={value}
            picked={picked}
            onPick={(way) => setChosen({ way, faceFailures: value.faceFailures })}
          />
        )}
      </Loaded>
    </Frame>
  )
}
