import type { Probes } from '../probe.js';
import {
  announced,
  BYTES,
  fileOfKeSat,
  finishedUpload,
  openUpload,
  packageFileOfKeSat,
  PART,
} from '../scenes-of-files.js';

/** The library of a commune's files, and uploads, which are their sender's alone. */
export const FILE_PROBES: Probes = {
  'GET /api/trainer/files': { insider: 'staff', scene: fileOfKeSat, tells: true },
  'GET /api/trainer/files/:fileId': { insider: 'staff', scene: fileOfKeSat, tells: true },
  'GET /api/trainer/files/:fileId/uses': { insider: 'staff', scene: fileOfKeSat },
  'PATCH /api/trainer/files/:fileId': { insider: 'staff', scene: fileOfKeSat, body: () => ({ description: 'Ảnh' }) },
  'DELETE /api/trainer/files/:fileId': { insider: 'staff', scene: fileOfKeSat },
  'GET /api/trainer/packages': { insider: 'staff' },
  'POST /api/trainer/packages': {
    insider: 'staff',
    scene: packageFileOfKeSat,
    body: ({ made }) => made,
    echoes: ['fileId'],
  },
  'POST /api/trainer/uploads': { insider: 'staff', headers: announced(BYTES), beyond: { status: 201 } },
  'PATCH /api/trainer/uploads/:uploadId': { insider: 'staff', scene: openUpload, headers: PART, body: () => BYTES },
  'DELETE /api/trainer/uploads/:uploadId': {
    insider: 'staff',
    scene: openUpload,
    headers: { 'tus-resumable': '1.0.0' },
  },
  'GET /api/trainer/uploads/:uploadId/file': { insider: 'staff', scene: finishedUpload },
};
