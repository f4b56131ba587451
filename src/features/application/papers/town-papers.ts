import pack from '@region/documents.json';
import { parseDocuments } from '@/content/regions/documents';

/** The papers of the town this was built for. Only the application's own package may carry them. */
export const documents = parseDocuments(pack);
