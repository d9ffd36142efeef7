import { careKinds, careKindTexts } from '@/contract/booking/kinds/kind'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { KIND_ICONS } from '../../kinds/words'
import { careRequestsPage, offersPage, visitsPage } from '../../routes'

/** 更多服务: what else can be asked for, and what was. */
export default function Page() {
  return (
    <Frame>
      <Card list>
        {careKinds.map((kind) => (
          <ListRow
            key={kind}
            icon={KIND_ICONS[kind]}
            label={careKindTexts[kind].label}
            second={careKindTexts[kind].second}
            onTap={() => open(offersPage(kind))}
          />
        ))}
      </Card>
      <Card list>
        <ListRow
          icon="booking"
          label="我的申请"
          second="办到哪一步，同意时间，取消"
          onTap={() => open(careRequestsPage)}
        />
        <ListRow icon="claim" label="看诊记录" second="报告、处方和账单" onTap={() => open(visitsPage)} />
      </Card>
    </Frame>
  )
}
