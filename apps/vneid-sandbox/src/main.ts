import { readSandboxConfig, SandboxConfigError } from './sandbox-config.js';
import { startVneidSandbox } from './sandbox.js';

/** Runs the sandbox until SIGTERM or SIGINT. One line on standard output says that it is ready. */
async function main(): Promise<void> {
  const sandbox = await startVneidSandbox({ ...readSandboxConfig(process.env), report: tellOperator });
  process.stdout.write(`VNeID sandbox ready at ${sandbox.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
}

function tellOperator(message: string): void {
  process.stderr.write(`VNeID sandbox: ${message}\n`);
}

main().catch((error: unknown) => {
  const isPlain = error instanceof SandboxConfigError || (error instanceof Error && 'code' in error);
  tellOperator(isPlain ? (error as Error).message : String(error instanceof Error ? error.stack : error));
  process.exit(1);
});
