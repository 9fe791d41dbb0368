import { Body, Controller, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { SelfDeclarations } from '@hvs/foundation/evidence';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { SelfDeclarationDto, SelfDeclaredDto } from './dto/self-declaration.dto.js';

/** What learners say of themselves; it is evidence of the lowest provenance. */
@ApiTags('learner')
@Controller('learner/self-declarations')
export class SelfDeclarationsController {
  constructor(private readonly declarations: SelfDeclarations) {}

  @Post()
  @Can('own-study:do')
  @ApiCreatedResponse({ type: SelfDeclaredDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  declare(@CurrentActor() actor: Actor, @Body() declaration: SelfDeclarationDto): Promise<SelfDeclaredDto> {
    return this.declarations.declare(actor, declaration);
  }
}
