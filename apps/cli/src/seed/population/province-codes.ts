import type { Weighted } from './random.js';

/**
 * The 63 province codes of the personal number (Circular 07/2016/TT-BCA, annex), as used for births registered before the
 * mergers of July 2025.
 */
export const PROVINCE_CODES: readonly string[] = (
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 ' +
  '046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 ' +
  '094 095 096'
).split(' ');

/**
 * Where the commune's people had their birth registered, in parts per thousand: mostly Hải Dương (030), some Hải Phòng
 * (031), then the neighbours, then anywhere.
 */
export const BIRTHPLACE_CODES: Weighted<string> = [
  ['030', 862],
  ['031', 76],
  ['033', 14],
  ['022', 8],
  ['034', 8],
  ['001', 7],
  ['027', 5],
  ['024', 4],
  ['036', 4],
  ['038', 4],
  ['079', 3],
  ['040', 2],
  ['019', 2],
  ['066', 1],
];
