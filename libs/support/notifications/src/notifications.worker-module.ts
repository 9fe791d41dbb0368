import { Module } from '@nestjs/common';
import { NotificationsModule } from './notifications.module.js';
import { TellAfterPass } from './tell-after-pass.job.js';
import { TellAfterPassWhenFullPassFinished } from './tell-after-pass-when-full-pass-finished.reaction.js';
import { TellOfCourseVersion } from './tell-of-course-version.job.js';
import { TellOfCourseVersionWhenCoursePublished } from './tell-of-course-version-when-course-published.reaction.js';
import { TellWhenCareConsented } from './tell-when-care-consented.reaction.js';
import { TellWhenClassPlaceGiven } from './tell-when-class-place-given.reaction.js';
import { TellWhenCertificateNameCorrected } from './tell-when-certificate-name-corrected.reaction.js';
import { TellWhenCertificateReplaced } from './tell-when-certificate-replaced.reaction.js';
import { TellWhenCertificateRevoked } from './tell-when-certificate-revoked.reaction.js';
import { TellWhenConfirmationCaseReturned } from './tell-when-confirmation-case-returned.reaction.js';
import { TellWhenConfirmationRecorded } from './tell-when-confirmation-recorded.reaction.js';
import { TellWhenConfirmationWithdrawn } from './tell-when-confirmation-withdrawn.reaction.js';
import { TellWhenEnrolmentOpened } from './tell-when-enrolment-opened.reaction.js';
import { TellWhenEnrolmentMoved } from './tell-when-enrolment-moved.reaction.js';
import { TellWhenHelpAsked } from './tell-when-help-asked.reaction.js';
import { TellWhenHelpTurned } from './tell-when-help-turned.reaction.js';
import { TellWhenObjectionAnswered } from './tell-when-objection-answered.reaction.js';
import { TellWhenObjectionRaised } from './tell-when-objection-raised.reaction.js';
import { TellWhenQuizMarked } from './tell-when-quiz-marked.reaction.js';
import { TellWhenQuizRegraded } from './tell-when-quiz-regraded.reaction.js';
import { TellWhenStandingTurned } from './tell-when-standing-turned.reaction.js';

/** What the worker does for this domain. */
@Module({
  imports: [NotificationsModule],
  providers: [
    TellAfterPass,
    TellAfterPassWhenFullPassFinished,
    TellOfCourseVersion,
    TellOfCourseVersionWhenCoursePublished,
    TellWhenCareConsented,
    TellWhenClassPlaceGiven,
    TellWhenCertificateNameCorrected,
    TellWhenCertificateReplaced,
    TellWhenCertificateRevoked,
    TellWhenConfirmationCaseReturned,
    TellWhenConfirmationRecorded,
    TellWhenConfirmationWithdrawn,
    TellWhenEnrolmentOpened,
    TellWhenEnrolmentMoved,
    TellWhenHelpAsked,
    TellWhenHelpTurned,
    TellWhenObjectionAnswered,
    TellWhenObjectionRaised,
    TellWhenQuizMarked,
    TellWhenQuizRegraded,
    TellWhenStandingTurned,
  ],
  exports: [NotificationsModule],
})
export class NotificationsWorkerModule {}
