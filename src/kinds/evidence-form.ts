/** The forms in which evidence is drawn; a chart has one for each of its kinds. */
export const EVIDENCE_FORMS = [
  'figure',
  'bar',
  'column',
  'line',
  'dot',
  'share',
  'timeline',
  'steps',
  'cycle',
  'compare',
  'quote',
] as const;
export type EvidenceForm = (typeof EVIDENCE_FORMS)[number];

/** Those that PowerPoint draws from data. */
export const CHART_FORMS = ['bar', 'column', 'line', 'dot', 'share'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

export function isChartForm(form: EvidenceForm): form is ChartForm {
  return CHART_FORMS.some((one) => one === form);
}
