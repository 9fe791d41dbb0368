export { Outbox } from './outbox.js';
export { OutboxModule } from './outbox.module.js';
export { type Reaction, ReactsTo, reactionOf } from './reaction.js';
export { RELAY_CHANNEL } from './relay-channel.js';
