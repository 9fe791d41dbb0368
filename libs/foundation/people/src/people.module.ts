import { Module } from '@nestjs/common';
import { People } from './people.service.js';

/** The population register: who lives in the commune, in which hamlet and household, in which target groups. */
@Module({ providers: [People], exports: [People] })
export class PeopleModule {}
