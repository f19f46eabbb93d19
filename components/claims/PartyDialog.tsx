import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claims/claim';
import { Button } from '../controls/Button';
import { useWording } from '../language/LanguageContext';

interface PartyDialogProps {
  claim: Claim;
  /** Names of sides that are known, to choose from while typing. */
  sides: string[];
  onSave: (correction: { name: string; side: string }) => void;
  onClose: () => void;
}

/** Who a source is and whose side it stands on, in the reader's own words. */
export function PartyDialog({ claim, sides, onSave, onClose }: PartyDialogProps) {
  const { texts, name: nameOf } = useWording();
  const { party, source } = claim;
  const [name, setName] = useState(party && !party.anonymous ? nameOf(party.name) : source);
  const [side, setSide] = useState(party?.side ? nameOf(party.side.name) : '');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const save = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '') onSave({ name: name.trim(), side: side.trim() });
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={save}>
        <h2 id={`${id}-title`}>{texts.correct.title}</h2>
        <p class="quiet">{texts.correct.hint}</p>
        <p>
          <span class="label">{texts.correct.source}</span>{' '}
          <bdi dir="rtl" lang="ar">
            {source || texts.source.unnamed}
          </bdi>
        </p>
        <label class="field">
          <span class="label">{texts.options.partyName}</span>
          <input
            class="input"
            type="text"
            dir="auto"
            required
            maxLength={200}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{texts.options.partySide}</span>
          <input
            class="input"
            type="text"
            dir="auto"
            maxLength={200}
            list={`${id}-sides`}
            value={side}
            onInput={(event) => setSide(event.currentTarget.value)}
          />
        </label>
        <datalist id={`${id}-sides`}>
          {sides.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <div class="box-ways">
          <Button kind="primary" submits disabled={name.trim() === ''}>
            {texts.action.save}
          </Button>
          <Button onPress={onClose}>{texts.action.cancel}</Button>
        </div>
      </form>
    </dialog>
  );
}
