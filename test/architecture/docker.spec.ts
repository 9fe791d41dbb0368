import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { VARIABLES } from '@hvs/platform/config';
import { parse } from 'yaml';
import { readSandboxConfig } from '../../apps/vneid-sandbox/src/sandbox-config.js';
import { copiesOf, readDockerfile, startCommandOf, variablesOf } from './dockerfile.js';

interface Service {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
  restart?: string;
  volumes?: string[];
  network_mode?: string;
}

const root = path.join(import.meta.dirname, '../..');
const composeText = readFileSync(path.join(root, 'docker/compose.yml'), 'utf8');
const compose = parse(composeText, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const stages = readDockerfile(path.join(root, 'docker/Dockerfile'));
const last = stages.at(-1);

/** The PostgreSQL image's own. */
const OF_POSTGRES = ['POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD'];

/** Every variable the sandbox asks its environment for. */
function variablesOfSandbox(): string[] {
  const asked = new Set<string>();
  readSandboxConfig(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  return [...asked];
}

describe('the Dockerfile', () => {
  it('uses instructions that exist, and stages that were named before', () => {
    const known = ['RUN', 'COPY', 'WORKDIR', 'ENV', 'ARG', 'USER', 'VOLUME', 'EXPOSE', 'ENTRYPOINT', 'CMD', 'LABEL'];
    const used = stages.flatMap(({ instructions }) => instructions.map(({ name }) => name));
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    for (const [index, stage] of stages.entries()) {
      const before = stages.slice(0, index).map(({ name }) => name);
      expect(stage.base).toMatch(/^node:24-/);
      for (const { from } of copiesOf(stage)) expect([undefined, ...before]).toContain(from);
    }
  });

  it('copies what is there', () => {
    const fromContext = stages.flatMap(copiesOf).filter(({ from }) => !from);
    for (const source of fromContext.flatMap(({ sources }) => sources)) {
      expect([source, existsSync(path.join(root, source))]).toEqual([source, true]);
    }
  });

  it('does not run as root', () => {
    expect(last?.instructions.findLast(({ name }) => name === 'USER')?.rest).toBe('node');
  });

  it('starts a program that the build makes', () => {
    expect(last && startCommandOf(last)).toEqual(['node', '--enable-source-maps', 'dist/apps/api/src/main.js']);
  });

  it('sets only variables that the configuration knows', () => {
    const known = Object.keys(VARIABLES);
    expect(stages.flatMap((stage) => Object.keys(variablesOf(stage))).filter((name) => !known.includes(name))).toEqual(
      [],
    );
  });
});

describe('compose.yml', () => {
  it('runs api, worker, sandbox, PostgreSQL and Valkey, after one preparation', () => {
    expect(services.map(([name]) => name).sort()).toEqual(
      ['api', 'postgres', 'prepare', 'valkey', 'vneid-sandbox', 'worker'].sort(),
    );
    for (const name of ['api', 'worker']) {
      expect(compose.services[name]?.depends_on?.['prepare']?.condition).toBe('service_completed_successfully');
    }
  });

  it('starts programs that exist', () => {
    const programs = services.flatMap(([, { command }]) => command?.filter((word) => word.startsWith('dist/')) ?? []);
    const sources = programs.map((program) => program.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
    expect(sources.filter((source) => !existsSync(path.join(root, source)))).toEqual([]);
    expect(sources).toHaveLength(4);
  });

  it('asks every service that goes on running for its health', () => {
    const silent = services.filter(([, service]) => service.restart !== 'no' && !service.healthcheck);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('waits for services, and uses volumes, that exist', () => {
    const names = services.flatMap(([, service]) => [
      ...Object.keys(service.depends_on ?? {}),
      ...(service.network_mode ? [service.network_mode.replace('service:', '')] : []),
    ]);
    expect(names.filter((name) => !(name in compose.services))).toEqual([]);
    const volumes = services.flatMap(
      ([, service]) => service.volumes?.map((volume) => volume.split(':')[0] ?? '') ?? [],
    );
    expect(volumes.filter((name) => !(name in compose.volumes))).toEqual([]);
  });

  it('names only variables that the configuration, the sandbox or PostgreSQL knows', () => {
    const known = new Set([...Object.keys(VARIABLES), ...variablesOfSandbox(), ...OF_POSTGRES]);
    const set = services.flatMap(([, { environment }]) => Object.keys(environment ?? {}));
    const read = [...composeText.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    expect([...set, ...read].filter((name) => !known.has(name))).toEqual([]);
  });

  it('holds no secret, and .env.example names each one that has to be made', () => {
    const required = new Set([...composeText.matchAll(/\$\{(\w+):\?/g)].map(([, name = '']) => name));
    const example = readFileSync(path.join(root, 'docker/.env.example'), 'utf8');
    const empty = [...example.matchAll(/^(\w+)=$/gm)].map(([, name = '']) => name);
    expect(empty.sort()).toEqual([...required].sort());
    const secrets = Object.entries(VARIABLES).filter(([, entry]) => 'secret' in entry);
    for (const [name] of secrets) {
      const values = services.map(([, { environment }]) => environment?.[name]).filter(Boolean);
      expect(values.filter((value) => !value?.includes('${') && !/^redis:\/\/[^@]*$/.test(value ?? ''))).toEqual([]);
    }
  });
});
