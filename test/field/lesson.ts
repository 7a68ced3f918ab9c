/** A small lesson with one text changed, for what authors write. */

/** @param point the first point of the first obstacle, as YAML */
export function lessonWith(
  point: string,
  { title = 'Clean rivers', language = 'en', explanation = 'Pipes and pumps.' } = {},
): string {
  return `title: ${title}
language: ${language}
question: Why do rivers stay dirty although nobody wants them so?

obstacles:
  - id: cost
    title: Cost of treatment
    claim: Cleaning waste water costs more than one village can pay.
    points:
      - ${point}
      - Benefits come years later
    explanation: ${explanation}
    ask: Who should pay for clean water downstream?
  - id: habit
    title: Old habits
    claim: Where everyone throws waste into the river, no one feels to blame.
    points:
      - The river carries it out of sight
      - Nobody asks who did it
remedies:
  - id: sharing
    title: Sharing the cost
    claim: Villages along one river can share one plant.
    points:
      - One plant for the valley
      - Each pays by its use
    addresses: [cost]
  - id: watch
    title: River watch
    claim: People who measure their river begin to guard it.
    points:
      - Pupils measure the water each month
      - The results hang in the market
    addresses: [habit]
exercises:
  - { type: match, from: obstacles, to: remedies }
`;
}
