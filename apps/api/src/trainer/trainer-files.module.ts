import { Module } from '@nestjs/common';
import { FilesModule } from '@hvs/foundation/files';
import { PackagesModule } from '@hvs/study/packages';
import { FilesController } from './files.controller.js';
import { PackagesController } from './packages.controller.js';
import { UploadsController } from './uploads.controller.js';

/** The files that trainers' courses are made of, and how they come in. */
@Module({
  imports: [FilesModule, PackagesModule],
  controllers: [FilesController, PackagesController, UploadsController],
})
export class TrainerFilesModule {}
