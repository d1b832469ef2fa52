/** How often something harmed at random is tried: `CHANCERY_FUZZ=10` tries ten times as often as `npm test` does. */
export const rounds = (usual: number): number => usual * Number(process.env['CHANCERY_FUZZ'] ?? 1)
