import { Module } from '@nestjs/common';
import { FilesModule } from '@hvs/foundation/files';
import { FilesController } from './files.controller.js';
import { UploadsController } from './uploads.controller.js';

/** The files that trainers' courses are made of, and how they come in. */
@Module({ imports: [FilesModule], controllers: [FilesController, UploadsController] })
export class TrainerFilesModule {}
