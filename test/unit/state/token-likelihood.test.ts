// What looks like a token and what does not: generated tokens in every form in which people write them down, and names, notes and
// links that are none.
import { describe, expect, it } from 'vitest'
import { hasTokenLikeWord, redactTokensInText } from '../../../src/state/user-text/secret-detection'
import { findTextFault } from '../../../src/state/user-text/user-text-validation'
import { inScope } from '../../scope'

const TRIES = inScope(2_500, 100_000)
const MAX_ACCEPTED = 1 / 1_000
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Numbers below a limit, from a fixed seed (mulberry32). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const inGroups = (token: string, length: number, separator: string): string =>
  (token.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join(separator)
const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16)}`

const inHalves = (token: string, separator: string): string => inGroups(token, Math.ceil(token.length / 2), separator)
const AWS_SECRET = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:'

/** Ways to write a token down. */
const WAYS: Readonly<Record<string, (token: string, random: (limit: number) => number) => string>> = {
  alone: (token) => token,
  'in a sentence': (token) => `the new token of the integration user is ${token}, in the vault Sales`,
  'after a password': (token) => `Summer2026!${token}`,
  'directly after a password': (token) => `hunter2${token}`,
  'directly after a long password': (token) => `correcthorsebatterystaple${token}`,
  'in quotes': (token) => `“${token}”`,
  'in an address': (token) => `https://x.example/?t=${token}`,
  'full-width': (token) => [...token].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)).join(''),
  'with invisible characters': (token) => [...token].join('\u200b'),
  'with accents': (token) => [...token].map((each) => `${each}\u0301`).join(''),
  'percent-escaped': (token) => [...token].map(escaped).join(''),
  'percent-escaped twice': (token) => [...token].map((each) => escaped(each).replace('%', '%25')).join(''),
  'partly escaped': (token) => token.slice(0, 9) + escaped(token.charAt(9)) + token.slice(10),
  'in groups of two': (token) => inGroups(token, 2, ' '),
  'in groups of four': (token) => inGroups(token, 4, ' '),
  'in groups of five': (token) => inGroups(token, 5, '-'),
  'in groups of eight': (token) => inGroups(token, 8, ' - '),
  'in groups of twelve': (token) => inGroups(token, 12, '.'),
  'in two parts': (token, random) => inGroups(token, 1 + random(token.length - 1), ' … '),
  'in two halves with a slash': (token) => inHalves(token, '/'),
  'in two halves with a colon': (token) => inHalves(token, ':'),
  'in two halves with an at sign': (token) => inHalves(token, '@'),
  'in two halves with an ampersand': (token) => inHalves(token, ' & '),
  'in groups with slashes': (token) => inGroups(token, 4, '/'),
  'after the scheme of Keeper': (token) => `keeper://${token}`,
  'in a link to an entry of Keeper': (token) => `https://keepersecurity.com/vault/#detail/${token}`,
  'as the name of a secret of AWS': (token) => `${AWS_SECRET}${token.slice(0, -6)}-${token.slice(-6)}`,
  'as a part of the name of a secret of AWS': (token) => `${AWS_SECRET}prod/${token.slice(0, -6)}-${token.slice(-6)}`,
  'in a link to an entry of Proton': (token) => `https://pass.proton.me/share/${token}${token}/item/${token}${token}`,
  'in a link to a document of Google': (token) => `https://docs.google.com/document/d/${token}/edit`,
  'in a link to SharePoint': (token) => `https://acme.sharepoint.com/:w:/s/team/${token}?e=aB3dE5`,
  'in groups, in a sentence': (token) => `token: ${inGroups(token, 6, ' ')} for the loader`,
}

const tokensOf = (min: number, max: number, random: (limit: number) => number): string[] =>
  Array.from({ length: TRIES }, () =>
    Array.from({ length: min + random(max - min + 1) }, () => CHARACTERS.charAt(random(CHARACTERS.length))).join(''),
  )

describe.each([
  [20, 25],
  [22, 25],
])('of generated tokens with %i to %i characters', (min, max) => {
  it.each(Object.entries(WAYS))('%s, at most 1 in 1,000 is accepted', { timeout: 600_000 }, (_name, write) => {
    const random = createRandom(max * min)
    const accepted = tokensOf(min, max, random).filter((token) => !hasTokenLikeWord(write(token, random)))
    expect(accepted.length / TRIES).toBeLessThanOrEqual(MAX_ACCEPTED)
  })

  it('nothing is left of those that are redacted', { timeout: 600_000 }, () => {
    const left = tokensOf(min, max, createRandom(min)).filter((token) =>
      redactTokensInText(`pw ${token}, it`).includes(token),
    )
    expect(left.length / TRIES).toBeLessThanOrEqual(MAX_ACCEPTED)
  })
})

/** Names, notes and links as people write them. */
const NO_TOKENS: readonly string[] = [
  '',
  'Kundenstammdatenimport',
  'SalesforceProvisioningConnector',
  'Donaudampfschifffahrtsgesellschaft',
  'Vertragsverwaltungssystem2',
  'AcmeDataLoaderProd2026Q4',
  'XMLHttpRequestFactoryBean',
  'SAPS4HANASalesforceSync',
  'WordpressGravityFormsSFDCSync',
  'JiraServiceDeskSFDCConnectorQA3',
  'MuleSoftAnypointCloudHubWorker03',
  'SalesforceToSnowflakeNightlySync2',
  'PowerBIGatewayDSFKundenUmsatz',
  'AWSGlueJobSFDCExtractDevUSEast1',
  'XMLJSONXSLTTransformQueueMQ',
  'SzybkaSynchronizacjaKlientow',
  'PowerBIGatewayDSFKundenUmsatz in the vault of the team',
  'the job AWSGlueJobSFDCExtractDevUSEast1, step 2',
  'InformaticaIICSSFDCBulkLoadUAT2',
  'JenkinsBuildSFDXDeployQA',
  'MyCompanyCRMToDWHLoader2',
  'HubSpotSFDCLeadsBiDirectional',
  'SSISPackageSFDCAccountDelta',
  'KubernetesCronJobSfSync01',
  'DbtCloudJobRunner2026Prod',
  'TalendJobLoadContactsV12',
  'GitHubActionsDeployWorkflow',
  'WorkdayHRSalesforceUserSync',
  'OracleEBSToSFDCInterface',
  'MusteriVerileriAktarimi',
  'Power BI Gateway of the BI team (Q3 2026)',
  'SAP BW and Qlik Sense on EU2, refresh at 6:30',
  'Kim B., IT, room B12, phone 4711',
  'dbt Cloud, Airbyte v0.63 and Fivetran HVR 6',
  'Outlook add-in “SF4Outlook” of Kim and Ana',
  'ZakaznickyPortalSynchronizace',
  'Team Sales & Service: Kim@Acme/Integrations/Salesforce UAT',
  'https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit#gid=0',
  'https://drive.google.com/file/d/1aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW/view',
  'https://acme.sharepoint.com/:w:/s/Integration/EZq8XcVb2NmLk9JhGfDsA1QwE3rTyUiOp5aSdFgHjKl4ZxC?e=aB3dE5',
  'https://acme.sharepoint.com/sites/Integration/Shared%20Documents/Salesforce/Tokens.docx',
  'IntegrationUserForMarketingCloudConnect',
  'MARKETINGCLOUDCONNECTORPRODUCTION',
  'synchronisationdescomptesclients',
  'x'.repeat(20),
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '1Password, vault Integrations',
  'Passwort-Manager der Abteilung Integration, Eintrag „Salesforce UAT“',
  'Integrations\nAdministration',
  'v3.4.1 of the loader, on prod2 since 2026-11-24 10:30',
  'SFDC-PROD2-EU12-v64-Q3-FY26',
  'acme-dev-ed.develop.my.salesforce.com, Data Loader 64.0.2 (Kim’s PC 12)',
  'Data Loader on Kims MacBook and eBay connector',
  '0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c11',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'https://app.acme.example/settings/connections/42',
  'https://portal.example/page?address=%2F005xx0000012ABC',
]
const VAULT_LINKS: readonly string[] = [
  'https://start.1password.com/open/i?a=Q3LXR7VZKBNHTMDWEFGYJCSPU2&v=4kq7zt2mxwv5hjd6nrb3yfcgea&i=hn5w7kq2zv4xtm6jdr3byfcgea&h=acme.1password.com',
  'https://acme.1password.eu/vaults/4kq7zt2mxwv5hjd6nrb3yfcgea/allitems/hn5w7kq2zv4xtm6jdr3byfcgea',
  'op://Integrations/Salesforce UAT/token',
  'https://vault.bitwarden.com/#/vault?itemId=6f1c2d3e-7a8b-4c5d-9e0f-1a2b3c4d5e6f',
  'https://vault.bitwarden.eu/#/organizations/6F1C2D3E-7A8B-4C5D-9E0F-1A2B3C4D5E6F/vault',
  'https://lastpass.com/?ac=1&lpnorefresh=1#/vault/4711081512345678901',
  'https://keepersecurity.com/vault/#detail/Xq7Zr2-kLm9_PvT4hWnB8A',
  'https://keepersecurity.eu/vault/#detail/9bTf3KxWq7Zr_LmPvT4hWg',
  'keeper://9bTf3KxWq7Zr2LmPvT4hWw/field/password',
  'keepass://C:/Users/kim/Documents/Integrations.kdbx',
  '{REF:P@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}',
  'https://app.dashlane.com/#/credentials/%7B6F1C2D3E-7A8B-4C5D-9E0F-1A2B3C4D5E6F%7D',
  `https://pass.proton.me/u/0/share/${'Zq8XcVb2NmLk9JhGf'.repeat(5)}A==/item/${'aB3dE5fG7hI9jK1lM'.repeat(5)}Q==`,
  'https://app.nordpass.com/#/password/6f1c2d3e-7a8b-4c5d-9e0f-1a2b3c4d5e6f',
  'https://acme-prod.vault.azure.net/secrets/SalesforceIntegrationToken/4387e9f3d6e14c459867679a90fd0f79',
  'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/salesforce/integration-user-AbCdEf',
  'arn:aws:secretsmanager:us-east-1:123456789012:secret:SalesforceSecurityToken-x9Kd2f',
  'ARN arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:sf/IntegrationUser-Zq8XcV',
  'secret/data/salesforce/production/IntegrationUser',
  'https://vault.acme.example:8200/ui/vault/secrets/kv/show/salesforce/production',
  'projects/482713609112/secrets/salesforce-token/versions/3',
  'https://secrets.acme.example/SecretServer/app/#/secret/4711/general',
  'https://passbolt.acme.example/app/passwords/view/6f1c2d3e-7a8b-4c5d-9e0f-1a2b3c4d5e6f',
]

describe('what is no token', () => {
  it.each([...NO_TOKENS, ...VAULT_LINKS])('is accepted, and not redacted: %s', (text) => {
    expect(hasTokenLikeWord(text)).toBe(false)
    expect(findTextFault(text, 300)).toBeNull()
    expect(redactTokensInText(text)).toBe(text)
  })
})

/** Links that only look like those of a password manager, or hold a key. */
const REFUSED: readonly string[] = [
  'arn:aws:secretsmanager:us-east-1:123456789012:secret:Zq8XcVb2NmLk9JhGfDsA1QwE-x9Kd2f',
  'arn:aws:secretsmanager:us-east-1:123456789012:secret:token-Zq8XcVb2NmLk9JhGfDsA1QwE',
  'keeper://9bTf3KxWq7Zr2LmPvT4hWw',
  'keeper://9bTf3KxWq7Zr2LmPvT4hWn/field/password',
  'https://keepersecurity.eu/vault/#detail/9bTf3KxWq7Zr2LmPvT4hWg',
  'https://keepersecurity.com.evil.example/vault/#detail/9bTf3KxWq7Zr2LmPvT4hWn',
  'https://x.example/?u=https://keepersecurity.com/vault/#other/9bTf3KxWq7Zr2LmPvT4hWn',
  'https://keepersecurity.com/vault/#detail/9bTf3KxWq7Zr2LmPvT4hWnA5',
  'https://share.1password.com/s#Zq8XcVb2NmLk9JhGfDsA1QwE3rTyUiOp5aSdFgHjKl4',
  'https://vault.bitwarden.com/#/send/Zq8XcVb2NmLk9JhGfDsA1Q/9bTf3KxWq7Zr2LmPvT4hWn',
  'https://keepersecurity.com/vault/#detail/9bTf3KxWq7Zr2LmPvT4hWn token Zq8XcVb2NmLk9JhGfDsA1QwE',
]

describe('a link with a key in it', () => {
  it.each(REFUSED)('is refused: %s', (text) => {
    expect(findTextFault(text, 300)).toBe('looks-like-token')
  })
})

describe('bad input', () => {
  it.each([
    ['letters without end', 'x'.repeat(1_000_000)],
    ['words without end', 'word and Word '.repeat(20_000)],
    ['percent signs', '%'.repeat(10_000)],
    ['half of a surrogate pair', '\ud83d'],
  ])('%s are judged', { timeout: 60_000 }, (_name, text) => {
    expect(hasTokenLikeWord(text)).toBe(false)
  })
})
