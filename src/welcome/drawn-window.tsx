// The drawing of the demonstration: a window like Salesforce's, but nobody's, with the stops of the way, ring and card. Where the
// ring walks is in demonstration.css.
import { t } from '../browser/i18n'
import { Bar, Words } from './drawn-parts'

export const DrawnWindow = () => (
  <svg class="drawing" viewBox="0 0 520 320" role="img" aria-label={t('welcome_demo')}>
    <Header />
    <Menu />
    <Page />
    <g class="drawn-past">
      <Stop number={1} x={470} y={44} />
      <Stop number={2} x={120} y={98} />
      <Stop number={3} x={120} y={143} />
    </g>
    <rect class="drawn-glow" />
    <rect class="drawn-ring" />
    <Card />
  </svg>
)

const Header = () => (
  <>
    <rect class="drawn-ground" width="520" height="320" />
    <rect class="drawn-band" width="520" height="56" />
    <path class="drawn-line" d="M0 56h520M140 56v264" />
    <Bar x={22} y={18} width={34} height={20} />
    <rect class="drawn-thing" x="176" y="16" width="170" height="24" rx="7" />
    <circle class="drawn-bar" cx="424" cy="28" r="8" />
    <circle class="drawn-bar" cx="450" cy="28" r="8" />
    <circle class="drawn-person" cx="486" cy="28" r="12" />
    <path class="drawn-band" d="M490 25a4 4 0 11-8 0 4 4 0 018 0zM478.5 35a8 8 0 0115 0z" />
  </>
)

const Menu = () => (
  <>
    <rect class="drawn-thing" x="22" y="74" width="96" height="24" rx="6" />
    <Words x={30} y={76} width={76} height={20} class="strong">
      {t('welcome_demo_typed')}
    </Words>
    <Bar x={22} y={116} width={72} />
    <Words x={30} y={133} width={78} height={20}>
      {t('welcome_demo_entry')}
    </Words>
    <Bar x={22} y={170} width={84} />
    <Bar x={22} y={190} width={62} />
    <Bar x={22} y={210} width={76} />
    <Bar x={22} y={230} width={54} />
  </>
)

const Page = () => (
  <>
    <Bar x={176} y={80} width={160} height={12} />
    <Bar x={176} y={110} width={312} />
    <Bar x={176} y={128} width={276} />
    <Bar x={176} y={146} width={298} />
    <rect class="drawn-caution" x="176" y="168" width="312" height="28" rx="6" />
    <rect class="drawn-thing" x="176" y="219" width="138" height="26" rx="6" />
    <Words x={180} y={221} width={130} height={22} class="strong centred">
      {t('welcome_demo_button')}
    </Words>
  </>
)

const Stop = ({ number, x, y }: { number: number; x: number; y: number }) => (
  <g>
    <circle cx={x} cy={y} r="9" />
    <text x={x} y={y + 4}>
      {number}
    </text>
  </g>
)

const Card = () => (
  <g class="drawn-card">
    <rect class="edge" x="347" y="202" width="148" height="92" rx="11" />
    <path class="edge" d="M348 225.5l-10 7.5 10 7.5" />
    <path class="gap" d="M347.8 226.5v13" />
    {['done', 'done', 'done', 'now', 'todo', 'todo'].map((status, index) => (
      <rect
        key={index}
        class={status}
        x={360 + 20 * index + (index > 3 ? 4 : 0)}
        y="216"
        width="17"
        height="4"
        rx="2"
      />
    ))}
    <Words x={360} y={226} width={126} height={62} class="told">
      <b>{t('welcome_demo_card')}</b>
      <span>{t('welcome_demo_stops')}</span>
    </Words>
  </g>
)
