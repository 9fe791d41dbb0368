import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { HandlerRegistry } from './handler-registry.js';
import { PackRunner } from './pack-runner.js';
import { Relay } from './relay.js';
import { WorkRunner } from './work-runner.js';

/** Finds the handlers of all imported domains, hands work over and does it. The queue itself is put in between. */
@Module({
  imports: [DiscoveryModule],
  providers: [HandlerRegistry, WorkRunner, PackRunner, Relay],
  exports: [HandlerRegistry, WorkRunner, PackRunner, Relay],
})
export class DispatchModule {}
