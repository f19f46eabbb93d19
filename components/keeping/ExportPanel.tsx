import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import type { FormatName } from '../../lib/claims/exchange/export';
import { Button } from '../controls/Button';
import { Progress } from '../controls/Feedback';
import { RadioGroup } from '../controls/RadioGroup';
import { useWording } from '../language/LanguageContext';
import type { Job } from './job';

export interface ExportScope {
  id: string;
  label: string;
}

interface ExportPanelProps {
  /** What can be exported: all, what a search finds, what was chosen, a collection. */
  scopes: ExportScope[];
  job: Job | null;
  onExport: (scope: string, format: FormatName) => void;
}

const FORMATS: FormatName[] = ['archive', 'markdown', 'csv', 'webAnnotation', 'schemaOrg', 'bibtex'];

/** Everything gets out, in the form that the next tool reads. */
export function ExportPanel({ scopes, job, onExport }: ExportPanelProps) {
  const { texts } = useWording();
  const t = texts.keeping;
  const [scope, setScope] = useState(scopes.at(-1)?.id ?? '');
  const [format, setFormat] = useState<FormatName>('archive');
  return (
    <section class="box" aria-labelledby="export-title">
      <h2 id="export-title">{t.exportTitle}</h2>
      <RadioGroup
        label={t.exportWhat}
        name="scope"
        value={scopes.some(({ id }) => id === scope) ? scope : (scopes[0]?.id ?? '')}
        choices={scopes.map(({ id, label }) => ({ value: id, label }))}
        onChoose={setScope}
      />
      <RadioGroup
        label={t.exportFormat}
        name="format"
        value={format}
        choices={FORMATS.map((value) => ({ value, label: t.formats[value] }))}
        onChoose={setFormat}
      />
      {job ? (
        <Progress label={t.exporting} part={job.part} onCancel={job.cancel} />
      ) : (
        <Button icon={Download} onPress={() => onExport(scope, format)}>
          {t.export}
        </Button>
      )}
    </section>
  );
}
