import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { BadSetting } from '../start-failure';

/**
 * Holds the data folder for this server: two on one folder would count limits apart and sweep each other's files.
 * The lock is the system's own on a small file, so it ends with the process however that ends. The office's command
 * needs none.
 *
 * @returns gives the folder back
 * @throws {BadSetting} when another server holds it
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const held = new Database(join(folder, 'server.lock'));
  try {
    held.exec('PRAGMA locking_mode = EXCLUSIVE');
    held.exec('BEGIN EXCLUSIVE');
  } catch {
    held.close();
    throw new BadSetting(`DATA_DIR ${folder} is in use by another running server; stop that one first.`);
  }
  return () => held.close();
}
