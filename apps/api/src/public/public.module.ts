import { Module } from '@nestjs/common';
import { IdentityModule } from '@hvs/foundation/identity';
import { CertificatesModule } from '@hvs/study/certificates';
import { CoursesModule } from '@hvs/study/courses';
import { LearningModule } from '@hvs/study/learning';
import { PracticesModule } from '@hvs/study/practices';
import { PublicCertificatesController } from './certificates.controller.js';
import { CheckPageController } from './check-page.controller.js';
import { CredentialKeysController } from './credential-keys.controller.js';
import { CriteriaSetSchemaController } from './criteria-set-schema.controller.js';
import { CompetencesController } from './competences.controller.js';
import { CourseMediaController } from './course-media.controller.js';
import { PublicCoursesController } from './courses.controller.js';
import { OpenStudyController } from './open-study.controller.js';
import { PeopleOfDeviceController } from './people-of-device.controller.js';
import { SessionController } from './session.controller.js';
import { SignInController } from './sign-in.controller.js';
import { SignInCookies } from './sign-in-cookies.js';
import { VneidSignInController } from './vneid-sign-in.controller.js';

/** What is open to everybody, signed in or not. */
@Module({
  imports: [IdentityModule, CoursesModule, LearningModule, PracticesModule, CertificatesModule],
  controllers: [
    CompetencesController,
    SessionController,
    SignInController,
    PeopleOfDeviceController,
    VneidSignInController,
    PublicCoursesController,
    OpenStudyController,
    CourseMediaController,
    CriteriaSetSchemaController,
    PublicCertificatesController,
    CredentialKeysController,
    CheckPageController,
  ],
  providers: [SignInCookies],
})
export class PublicModule {}
