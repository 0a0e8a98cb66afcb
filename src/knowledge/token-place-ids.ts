// Where a token is safe. Their names are the messages `place_<id with underscores>`.

export const TOKEN_PLACE_IDS = ['password-manager', 'team-vault', 'mail-folder', 'other'] as const

export type TokenPlaceId = (typeof TOKEN_PLACE_IDS)[number]
