// The drawing of the browser's toolbar with the list of extensions open: the pin beside ours is ringed, in Firefox the gear.
import { t } from '../browser/i18n'
import { isPinnedByMenu } from '../browser/toolbar-pin'
import { Mark } from '../ui/icons'
import { Bar, Words } from './drawn-parts'

const PIN = 'M379 65.5h8M380.5 65.5l.5 5-2.5 3h9l-2.5-3 .5-5M383 73.5v5'
const GEAR =
  'M385.6 72a2.6 2.6 0 11-5.2 0 2.6 2.6 0 015.2 0zM388 72a5 5 0 11-10 0 5 5 0 0110 0zM383 67v-1.8M383 78.8V77M388 72h1.8M376.2 72h1.8M386.5 68.5l1.3-1.3M378.2 76.8l1.3-1.3M379.5 68.5l-1.3-1.3M387.8 76.8l-1.3-1.3'

export const PinPicture = () => (
  <svg
    class="drawing"
    viewBox="0 0 464 128"
    role="img"
    aria-label={t(isPinnedByMenu() ? 'welcome_gear_picture' : 'welcome_pin_picture')}
  >
    <rect class="drawn-band" width="464" height="44" rx="10" />
    <rect class="drawn-ground" x="12" y="10" width="340" height="24" rx="12" />
    <Bar x={24} y={19} width={120} height={6} />
    <path
      class="drawn-stroke"
      d="M373 17h4a2.8 2.8 0 115.6 0h4.4v4.2a2.8 2.8 0 110 5.6V31H373v-4.2a2.8 2.8 0 100-5.6z"
    />
    <circle class="drawn-bar" cx="414" cy="22" r="9" />
    <path class="drawn-dots" d="M444 16v.01M444 22v.01M444 28v.01" />
    <rect class="drawn-list" x="170" y="50" width="236" height="72" rx="10" />
    <g class="drawn-mark">
      <svg x="184" y="60" width="22.4" height="22.4" aria-hidden="true">
        <Mark />
      </svg>
    </g>
    <Words x={216} y={60} width={140} height={24} class="strong">
      {t('extension_name')}
    </Words>
    <rect class="drawn-bar" x="184" y="96" width="22" height="14" rx="5" />
    <Bar x={216} y={99} width={90} height={8} />
    <path class="drawn-stroke" d={isPinnedByMenu() ? GEAR : PIN} />
    <circle class="drawn-pin-ring" cx="383" cy="72" r="13" />
  </svg>
)
