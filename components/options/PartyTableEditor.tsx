import { Download, Plus, Trash2, Upload } from 'lucide';
import { useRef } from 'preact/hooks';
import type { PartyRow, PartyTable } from '../../lib/parties/corrections';
import { Button, IconButton } from '../controls/Button';
import { useWording } from '../language/LanguageContext';

interface PartyTableEditorProps {
  rows: PartyTable;
  onChange: (rows: PartyRow[]) => void;
  onImport: (text: string) => void;
  onExport: () => void;
}

const FIELDS = ['name', 'names', 'side'] as const;

/** The reader's own table of who is who. A cell is kept when it is left; nothing has to be pressed. */
export function PartyTableEditor({ rows, onChange, onImport, onExport }: PartyTableEditorProps) {
  const { texts, fill, number } = useWording();
  const t = texts.options;
  const file = useRef<HTMLInputElement>(null);
  const change = (at: number, part: Partial<PartyRow>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const read = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen) onImport(await chosen.text());
    input.value = '';
  };
  return (
    <div class="party-table">
      {rows.length > 0 && (
        <table>
          <caption class="unseen">{t.partiesTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.partyName}</th>
              <th scope="col">{t.partyNames}</th>
              <th scope="col">{t.partySide}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // A row has no identity but its place: the reader may name two alike while typing.
              <tr key={index}>
                {FIELDS.map((field) => (
                  <td key={field} data-label={fieldLabel(field, t)}>
                    <input
                      class="input"
                      type="text"
                      dir="auto"
                      aria-label={`${fieldLabel(field, t)} ${number(index + 1)}`}
                      value={row[field]}
                      onChange={(event) => change(index, { [field]: event.currentTarget.value })}
                    />
                  </td>
                ))}
                <td>
                  <IconButton
                    label={fill(t.removeParty, { name: row.name || number(index + 1) })}
                    icon={Trash2}
                    onPress={() => onChange(rows.filter((_, each) => each !== index))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="party-ways">
        <Button icon={Plus} onPress={() => onChange([...rows, { name: '', names: '', side: '' }])}>
          {t.addParty}
        </Button>
        <Button icon={Upload} onPress={() => file.current?.click()}>
          {t.importParties}
        </Button>
        <Button icon={Download} disabled={rows.length === 0} onPress={onExport}>
          {t.exportParties}
        </Button>
        <input
          ref={file}
          class="unseen"
          type="file"
          accept=".csv,text/csv"
          tabIndex={-1}
          aria-label={t.importParties}
          onChange={(event) => void read(event.currentTarget)}
        />
      </div>
    </div>
  );
}

function fieldLabel(field: (typeof FIELDS)[number], t: { partyName: string; partyNames: string; partySide: string }) {
  return { name: t.partyName, names: t.partyNames, side: t.partySide }[field];
}
