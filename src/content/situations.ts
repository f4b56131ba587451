import type { Situation } from '@/domain/policy/policy';
import raw from './situations.json';

/** 「我遇到的困难」, in the order people meet them. */
export const situations: readonly Situation[] = raw;
