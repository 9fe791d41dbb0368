import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterFailure, afterSuccess, type Circuit, type CircuitSettings, CLOSED, permit } from './circuit.rule.js';

const SETTINGS: CircuitSettings = { failuresToOpen: 3, pauseMs: 60_000, probeMs: 15_000 };
const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 22) + seconds * 1000);

const failing = (times: number): Circuit =>
  Array.from({ length: times }, () => at(0)).reduce<Circuit>(
    (circuit, now) => afterFailure(circuit, now, SETTINGS),
    CLOSED,
  );

describe('the circuit', () => {
  it('stays closed for a few failures and opens with the third in a row', () => {
    expect(failing(2)).toMatchObject({ state: 'closed', failures: 2 });
    expect(failing(3)).toMatchObject({ state: 'open', openedAt: at(0) });
    expect(afterSuccess()).toEqual(CLOSED);
  });

  it('lets nobody through before the pause is over, then one at a time', () => {
    const open = failing(3);
    expect(permit(open, at(59), SETTINGS).allowed).toBe(false);
    const probing = permit(open, at(60), SETTINGS);
    expect([probing.allowed, probing.circuit.state]).toEqual([true, 'half-open']);
    expect(permit(probing.circuit, at(61), SETTINGS).allowed).toBe(false);
  });

  it('gives the probe to another when the one who had it has died', () => {
    const { circuit } = permit(failing(3), at(60), SETTINGS);
    expect(permit(circuit, at(75), SETTINGS).allowed).toBe(true);
  });

  it('opens again for another pause when the probe fails', () => {
    const { circuit } = permit(failing(3), at(60), SETTINGS);
    const again = afterFailure(circuit, at(62), SETTINGS);
    expect(again).toMatchObject({ state: 'open', openedAt: at(62) });
    expect(permit(again, at(121), SETTINGS).allowed).toBe(false);
    expect(permit(again, at(122), SETTINGS).allowed).toBe(true);
  });

  it('is not kept open longer by requests that were on their way when it opened', () => {
    expect(afterFailure(failing(3), at(50), SETTINGS).openedAt).toEqual(at(0));
  });

  it('asks a gateway that never answers at most once a pause, however often workers want to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 }), (gaps) => {
        let circuit = failing(3);
        const asked: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          const permitted = permit(circuit, at(now), SETTINGS);
          circuit = permitted.circuit;
          if (!permitted.allowed) continue;
          asked.push(now);
          circuit = afterFailure(circuit, at(now), SETTINGS);
        }
        asked.slice(1).forEach((moment, index) => expect(moment - (asked[index] ?? 0)).toBeGreaterThanOrEqual(60));
      }),
    );
  });
});
