import type { QuestionOf } from '@hvs/contracts';

type Scenario = QuestionOf<'scenario'>;

/** What walking every way through a talk shows. */
export interface ScenarioWays {
  /** Keys of nodes that no way reaches. */
  unreached: string[];
  goodEnds: number;
  badEnds: number;
  /** Keys of reached nodes from which no way comes to any end: the learner would go round in circles. */
  endless: string[];
}

export function waysOf({ start, nodes }: Scenario): ScenarioWays {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const reached = new Set<string>();
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const node = byKey.get(key);
    if (!node || reached.has(key)) continue;
    reached.add(key);
    open.push(...node.choices.map(({ next }) => next));
  }
  const there = nodes.filter(({ key }) => reached.has(key));
  const ending = endingNodes(there);
  return {
    unreached: nodes.filter(({ key }) => !reached.has(key)).map(({ key }) => key),
    goodEnds: there.filter((node) => node.ending === 'good').length,
    badEnds: there.filter((node) => node.ending === 'bad').length,
    endless: there.filter(({ key }) => !ending.has(key)).map(({ key }) => key),
  };
}

/** Keys of the nodes from which some way comes to an end. */
function endingNodes(nodes: readonly Scenario['nodes'][number][]): Set<string> {
  const ending = new Set(nodes.filter((node) => node.ending).map(({ key }) => key));
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const { key, choices } of nodes) if (choices.some(({ next }) => ending.has(next))) ending.add(key);
  }
  return ending;
}
