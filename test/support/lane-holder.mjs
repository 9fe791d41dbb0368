/** Takes work out of the lane `outward` and never finishes it: the process that the test of taking over kills. */
import 'reflect-metadata';
import { Config } from '../../dist/libs/platform/config/src/index.js';
import { workLane } from '../../dist/libs/platform/queue/src/index.js';

workLane(new Config(process.env), {
  lane: 'outward',
  concurrency: 1,
  process: (data) => {
    process.stdout.write(`holds ${JSON.stringify(data)}\n`);
    return new Promise(() => {});
  },
  givenUp: async () => {},
  faulty: (error) => process.stderr.write(`${error.message}\n`),
});
process.stdout.write('waits for work\n');
