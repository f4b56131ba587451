/** The law's three groups (社会救助法 §15): 基本生活救助, 专项社会救助, 急难社会救助; `related` is outside that law. */
export type Tier = 'basic-living' | 'special' | 'emergency' | 'related';

/** Every scheme the product speaks of, and its group. */
export const schemes = {
  'subsistence-allowance': 'basic-living',
  'single-person-household': 'basic-living',
  'extreme-poverty-support': 'basic-living',
  'near-subsistence-family': 'basic-living',
  'rigid-expenditure-family': 'basic-living',
  'medical-assistance': 'special',
  'education-assistance': 'special',
  'housing-assistance': 'special',
  'employment-assistance': 'special',
  'disaster-assistance': 'special',
  'temporary-assistance': 'emergency',
  'emergency-medical-aid': 'emergency',
  'destitute-wanderer': 'emergency',
  'disability-subsidies': 'related',
  orphan: 'related',
  'unsupported-child': 'related',
  'legal-aid': 'related',
} as const satisfies Record<string, Tier>;

export type SchemeId = keyof typeof schemes;
