import { Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { People } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { type Actor, Can, CurrentActor, jurisdictionOf } from '@hvs/platform/access';
import { Enrolments, UnitReach } from '@hvs/study/enrolments';
import { Roster } from '@hvs/study/learning';
import {
  FindPeopleQueryDto,
  FoundLearnersDto,
  ReachedUnitsDto,
  RosterDto,
  RosterQueryDto,
} from '../dto/enrolment-desk.dto.js';

const FOUND_AT_ONCE = 20;

/** Who takes a course, whom to enrol, and where. */
@ApiTags('trainer')
@Controller('trainer')
@Can('enrolment:manage')
export class EnrolledPeopleController {
  constructor(
    private readonly roster: Roster,
    private readonly enrolments: Enrolments,
    private readonly people: People,
    private readonly units: Units,
    private readonly reach: UnitReach,
  ) {}

  @Get('enrolments')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: RosterDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  list(@CurrentActor() actor: Actor, @Query() query: RosterQueryDto): Promise<RosterDto> {
    const { courseId, classId = null, state = 'studying', after = null } = query;
    return this.roster.page(actor, { courseId, classId, state, after });
  }

  @Delete('enrolments/:enrolmentId')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Taken out, now or before; what was done is kept' })
  @ApiNotFoundResponse({ description: 'enrolment.not-found' })
  @ApiConflictResponse({ description: 'enrolment.completed' })
  withdraw(@CurrentActor() actor: Actor, @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string): Promise<void> {
    return this.enrolments.withdrawFor(actor, enrolmentId);
  }

  @Get('people')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: FoundLearnersDto })
  @ApiBadRequestResponse({ description: 'input.invalid, person-search.too-many' })
  async find(@CurrentActor() actor: Actor, @Query() query: FindPeopleQueryDto): Promise<FoundLearnersDto> {
    const search = { ...query, limit: FOUND_AT_ONCE };
    const page = await this.people.search(search, jurisdictionOf(actor, 'enrolment:manage'));
    const people = page.people.map(({ id, fullName, birthDate, hamletName }) => ({
      personId: id,
      fullName,
      birthYear: Number(birthDate.slice(0, 4)),
      hamletName,
    }));
    return { people, nextAfter: page.nextAfter };
  }

  @Get('units')
  @ApiOkResponse({ type: ReachedUnitsDto })
  async reachedUnits(@CurrentActor() actor: Actor): Promise<ReachedUnitsDto> {
    const paths = this.reach.paths(actor);
    const found = [...(await this.units.communesBelow(paths)), ...(await this.units.hamletsBelow(paths))];
    const units = found.flatMap(({ id: unitId, kind, name }) => (kind === 'province' ? [] : { unitId, kind, name }));
    return { units };
  }
}
