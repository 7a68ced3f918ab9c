/** The shortest whole lesson with words that are worth reading; more keys may be written under it. */

export const SHORT_LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [One plant serves many, One village pays] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost] }
`;
