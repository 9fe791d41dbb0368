import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * @param {string} report written by `jest --json`
 * @returns {Count} a file that could not even be loaded counts as one failed test
 */
export function countJest(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = readJson(report);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/**
 * @param {string} report written by Playwright's json reporter
 * @returns {Count} a test that passed only when repeated counts as passed; an error outside a test as one failed
 */
export function countPlaywright(report) {
  const { stats, errors } = readJson(report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
