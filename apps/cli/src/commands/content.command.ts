import { Command, CommandRunner } from 'nest-commander';
import { ContentPublisher } from '../seed/content-publisher.js';

/** Publishes what is new in the content folder. A fault in a course is told with file and line; nothing is half done. */
@Command({ name: 'content', description: 'publish new course versions from the content folder' })
export class ContentCommand extends CommandRunner {
  constructor(private readonly content: ContentPublisher) {
    super();
  }

  async run(): Promise<void> {
    const courses = await this.content.publish();
    for (const { course, bank } of courses) {
      process.stdout.write(
        `${course.slug} v${course.version}: ${course.lessons.length} lessons, ${bank.length} questions\n`,
      );
    }
  }
}
