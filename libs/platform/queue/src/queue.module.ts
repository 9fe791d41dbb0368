import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.js';

/** Asking for jobs, injectable everywhere. Running them is the worker's affair. */
@Global()
@Module({ providers: [Jobs], exports: [Jobs] })
export class QueueModule {}
