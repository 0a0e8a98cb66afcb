// Where a token is safe. Their names are the messages `place_<id with underscores>`.

export const PLACES = ['password-manager', 'team-vault', 'mail-folder', 'other'] as const

export type PlaceId = (typeof PLACES)[number]
