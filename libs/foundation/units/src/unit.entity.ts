import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnitKind } from './unit.view.js';

/** Table `unit`. */
@Entity('unit')
export class UnitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ type: 'text' })
  kind: UnitKind;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'ltree' })
  path: string;

  @Column({ type: 'integer' })
  position: number;
}
