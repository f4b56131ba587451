import pack from '@region/standards.json';
import { parseStandards } from '@/content/regions/standards';

/** The figures of the town this was built for. Only the self-check's own package may carry them. */
export const standards = parseStandards(pack);
