import type { Situation } from '@/domain/policy';
import { parseSituations } from './policy-content';
import raw from './situations.json';

/** 「我遇到的困难」, in the order people meet them. */
export const situations: readonly Situation[] = parseSituations(raw);
