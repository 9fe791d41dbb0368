import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { FilesModule } from '@hvs/foundation/files';
import { FileUsesInCourses } from './file-uses-in-courses.js';
import { PackageResults } from './package-results.service.js';
import { PackageServing } from './package-serving.service.js';
import { Packages } from './packages.service.js';

/** H5P and SCORM 1.2 packages: taken apart, played in a frame without an origin, their scores noted; where files are used. */
@Module({
  imports: [AuditModule, EvidenceModule, FilesModule],
  providers: [FileUsesInCourses, Packages, PackageServing, PackageResults],
  exports: [Packages, PackageServing, PackageResults],
})
export class PackagesModule {}
