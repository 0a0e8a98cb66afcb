// Names of Salesforce's instances (`na15`), from before My Domain was required. An instance holds many orgs.
// Source: Salesforce Help "View Instance Information"; a My Domain such as `acme2` must not be taken for one.

const REGIONS = 'na|eu|ap|cs|um|gs|usa|can|bra|gbr|deu|fra|swe|che|ita|esp|are|isr|ind|idn|jpn|kor|sgp|aus'

export const INSTANCE_NAME: RegExp = new RegExp(`^(?:${REGIONS})\\d{1,4}s?$`)
