import { Module } from '@nestjs/common';
import { PackagesModule } from '@hvs/study/packages';
import { PackageResultsController } from './package-results.controller.js';

/** Packages that a learner plays. */
@Module({ imports: [PackagesModule], controllers: [PackageResultsController] })
export class LearnerPackagesModule {}
