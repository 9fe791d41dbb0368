import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { EnrolmentRules } from '@hvs/study/enrolments';
import { EnrolmentRulesDto, NewEnrolmentRuleDto, RulePreviewDto } from '../dto/enrolment-desk.dto.js';

/** Standing rules: whoever is in a group of a unit, or in an office, takes the course. */
@ApiTags('trainer')
@Controller('trainer/enrolment-rules')
@Can('enrolment:manage')
export class EnrolmentRulesController {
  constructor(private readonly rules: EnrolmentRules) {}

  @Get()
  @ApiOkResponse({ type: EnrolmentRulesDto })
  async list(@CurrentActor() actor: Actor): Promise<EnrolmentRulesDto> {
    return { rules: await this.rules.list(actor) };
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: RulePreviewDto })
  @ApiBadRequestResponse({ description: 'input.invalid, enrolment-rule.too-wide' })
  @ApiForbiddenResponse({ description: 'access.not-allowed' })
  @ApiNotFoundResponse({ description: 'course.not-found, organisation.not-found' })
  async preview(@CurrentActor() actor: Actor, @Body() rule: NewEnrolmentRuleDto): Promise<RulePreviewDto> {
    return { people: await this.rules.preview(actor, rule) };
  }

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Set; those it means are being enrolled' })
  @ApiBadRequestResponse({ description: 'input.invalid, enrolment-rule.too-wide' })
  @ApiForbiddenResponse({ description: 'access.not-allowed' })
  @ApiNotFoundResponse({ description: 'course.not-found, organisation.not-found' })
  set(@CurrentActor() actor: Actor, @Body() rule: NewEnrolmentRuleDto): Promise<void> {
    return this.rules.set(actor, rule);
  }

  @Delete(':ruleId')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Ended, now or before; nobody is withdrawn' })
  @ApiNotFoundResponse({ description: 'enrolment-rule.not-found' })
  end(@CurrentActor() actor: Actor, @Param('ruleId', ParseUUIDPipe) ruleId: string): Promise<void> {
    return this.rules.end(actor, ruleId);
  }
}
