import { useState } from 'preact/hooks';
import type { Collection } from '../../lib/claims/claim';
import { Button } from '../controls/Button';
import { Select } from '../controls/Field';
import { useWording } from '../language/LanguageContext';

interface AddToCollectionProps {
  collections: Collection[];
  disabled: boolean;
  onAdd: (id: string) => void;
}

/** Puts what was chosen into a collection. Silent while there is none: the room of the collections makes the first. */
export function AddToCollection({ collections, disabled, onAdd }: AddToCollectionProps) {
  const { texts } = useWording();
  const [chosen, setChosen] = useState('');
  if (collections.length === 0) return null;
  const id = collections.some((collection) => collection.id === chosen) ? chosen : (collections[0]?.id ?? '');
  return (
    <div class="add-to-collection">
      <Select
        label={texts.search.collection}
        value={id}
        choices={collections.map((collection) => ({ value: collection.id, label: collection.name }))}
        onChoose={setChosen}
      />
      <Button disabled={disabled} onPress={() => onAdd(id)}>
        {texts.collections.add}
      </Button>
    </div>
  );
}
