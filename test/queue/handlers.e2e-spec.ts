import { describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { HandlerRegistry } from '../../apps/worker/src/handler-registry.js';
import { allHandlers, idleHandler } from '../support/small-worker.js';

@ReactsTo('quiz.passed')
class CheerWhenQuizPassed implements Reaction<'quiz.passed'> {
  react = async (): Promise<void> => undefined;
}

@ReactsTo('quiz.passed')
class NoteWhenQuizPassed implements Reaction<'quiz.passed'> {
  react = async (): Promise<void> => undefined;
}

/** Another domain's class that happens to have the same name. */
function namesake(): Type {
  class Other implements Reaction<'quiz.failed'> {
    react = async (): Promise<void> => undefined;
  }
  Object.defineProperty(Other, 'name', { value: CheerWhenQuizPassed.name });
  ReactsTo('quiz.failed')(Other);
  return Other;
}

async function start(...providers: Type[]): Promise<HandlerRegistry> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [HandlerRegistry, ...providers],
  }).compile();
  await module.init();
  return module.get(HandlerRegistry);
}

describe('the worker', () => {
  it('starts when every declared job has one handler, and finds the reactions to an event', async () => {
    const registry = await start(...allHandlers(), CheerWhenQuizPassed, NoteWhenQuizPassed);
    expect(registry.reactionsTo('quiz.passed')).toEqual(['CheerWhenQuizPassed', 'NoteWhenQuizPassed']);
    expect(registry.reactionsTo('quiz.failed')).toEqual([]);
    expect(registry.handler('statistics.recount-hamlet')).toBeDefined();
  });

  it('refuses to start when a declared job has no handler, and names all that are missing', async () => {
    const starting = start(...allHandlers().slice(2));
    await expect(starting).rejects.toThrow(
      /The worker cannot start:\n {2}- job \S+ is declared but has no handler\n {2}- job/,
    );
  });

  it('refuses to start when a job has two handlers', async () => {
    const starting = start(...allHandlers(), idleHandler('statistics.recount-hamlet'));
    await expect(starting).rejects.toThrow('job statistics.recount-hamlet has two handlers');
  });

  it('refuses to start when two reactions bear one name, as a delivery is found again by it', async () => {
    const starting = start(...allHandlers(), CheerWhenQuizPassed, namesake());
    await expect(starting).rejects.toThrow('two reactions are called CheerWhenQuizPassed');
  });
});
