import { Inject, Injectable } from '@nestjs/common';
import type { BilingualText } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { People } from '@hvs/foundation/people';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Courses } from '@hvs/study/courses';
import type { HelpRequestView, NewHelpRequest } from './help-request.view.js';
import { HELP_REQUEST_FIELDS, JOIN_HELPER } from './help-request-row.js';
import { askedAbout } from './page-asked-about.rule.js';

/** More than these wait for nobody's good: a helper who comes asks what else there is. */
const OPEN_AT_MOST = 3;
const SHOWN = 10;

interface Titles {
  course: BilingualText | null;
  lesson: string | null;
}

/** Calls for help as the person who sends them knows them. What helpers do is `HelpRequestDesk`. */
@Injectable()
export class HelpRequests {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly people: People,
    private readonly courses: Courses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The last calls of the person, newest first. */
  of(personId: string): Promise<HelpRequestView[]> {
    return this.database.query<HelpRequestView>(
      `select ${HELP_REQUEST_FIELDS} from help_request h ${JOIN_HELPER}
       where h.person_id = $1 order by h.asked_at desc, h.id desc limit ${SHOWN}`,
      [personId],
      'help-requests-of',
    );
  }

  /**
   * Sends a call of the actor; the same one sent twice is one.
   * @throws DomainError `help-request.too-many` when three wait already, `help-request.id-used`
   */
  async ask(actor: Actor, request: NewHelpRequest): Promise<HelpRequestView[]> {
    const titles = await this.titlesOf(request.page);
    await this.database.transaction(async () => {
      // Locks the person, so that two calls at once are counted one after the other
      await this.database.query('select 1 from person where id = $1 for update', [actor.personId]);
      if (await this.isKnown(actor, request)) return;
      await this.requireRoom(actor.personId);
      await this.write(actor, request, titles);
    });
    return this.of(actor.personId);
  }

  /**
   * The actor needs no help any more. The phone number is forgotten; what has ended already stays as it is.
   * @throws DomainError `help-request.not-found` also for another person's
   */
  async withdraw({ accountId, personId }: Actor, id: string): Promise<HelpRequestView[]> {
    await this.database.transaction(async () => {
      const [request] = await this.database.query<{ communeId: string; ended: boolean }>(
        `select commune_id as "communeId", done_at is not null as ended from help_request
         where id = $1 and person_id = $2 for update`,
        [id, personId],
      );
      if (!request) throw new DomainError('help-request.not-found');
      if (request.ended) return;
      await this.database.query('update help_request set done_by = $2, done_at = $3, phone = null where id = $1', [
        id,
        accountId,
        this.clock.now(),
      ]);
      await this.audit.record({
        action: 'help-request.withdrawn',
        actor: { accountId, personId },
        subjectPersonId: personId,
        subjectId: id,
        communeId: request.communeId,
      });
    });
    return this.of(personId);
  }

  private async isKnown(actor: Actor, { id, text }: NewHelpRequest): Promise<boolean> {
    const [known] = await this.database.query<{ same: boolean }>(
      'select person_id = $2 and text = $3 as same from help_request where id = $1',
      [id, actor.personId, text],
    );
    if (known && !known.same) throw new DomainError('help-request.id-used');
    return known !== undefined;
  }

  private async requireRoom(personId: string): Promise<void> {
    const [waiting] = await this.database.query<{ count: number }>(
      'select count(*)::int as count from help_request where person_id = $1 and done_at is null',
      [personId],
    );
    if ((waiting?.count ?? 0) >= OPEN_AT_MOST) throw new DomainError('help-request.too-many');
  }

  private async write(actor: Actor, { id, text, phone, page }: NewHelpRequest, titles: Titles): Promise<void> {
    const { personId, accountId } = actor;
    const person = await this.people.find(personId);
    if (!person) throw new DomainError('person.not-found');
    await this.database.query(
      `insert into help_request (id, person_id, commune_id, text, phone, course_title, lesson_title, page, asked_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)`,
      [
        id,
        personId,
        person.communeId,
        text,
        phone ?? null,
        titles.course && JSON.stringify(titles.course),
        titles.lesson,
        page ?? null,
        this.clock.now(),
      ],
    );
    await this.audit.record({
      action: 'help-request.asked',
      actor: { accountId, personId },
      subjectPersonId: personId,
      subjectId: id,
      communeId: person.communeId,
    });
    await this.outbox.record('help-request.asked', { helpRequestId: id, personId, hamletId: person.hamletId });
  }

  /** Titles as they are now; a page of a course that is no longer there is about nothing. */
  private async titlesOf(page: string | undefined): Promise<Titles> {
    const about = askedAbout(page);
    const course = about && (await this.courses.all()).find(({ slug }) => slug === about.courseSlug);
    if (!course) return { course: null, lesson: null };
    const lesson = course.lessons.find(({ key }) => key === about.lessonKey);
    return { course: course.title, lesson: lesson?.title ?? null };
  }
}
