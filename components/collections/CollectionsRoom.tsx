import { FolderOpen, FolderPlus } from 'lucide';
import { useState } from 'preact/hooks';
import type { Claim, Collection } from '../../lib/claims/claim';
import { Button } from '../controls/Button';
import { Empty } from '../controls/Feedback';
import { useWording } from '../language/LanguageContext';
import { CollectionView } from './CollectionView';

export type CollectionWords = Pick<Collection, 'name' | 'note' | 'tags'>;

interface CollectionsRoomProps {
  collections: Collection[];
  loading: boolean;
  chosen: string | null;
  /** The claims of the collection that is chosen; null while they are read. */
  claims: Claim[] | null;
  now: number;
  hrefOf: (id: string | null) => string;
  onMake: (name: string) => void;
  onWords: (id: string, words: CollectionWords) => void;
  onRemove: (id: string) => void;
  onTakeOut: (id: string, claim: Claim) => void;
  onOpen: (claim: Claim) => void;
  onCopy: (claims: Claim[]) => void;
  onExport: () => void;
  onPrint: () => void;
}

/** A story's folders: claims laid together with a note and tags. */
export function CollectionsRoom(props: CollectionsRoomProps) {
  const { collections, loading, chosen, claims, now, hrefOf } = props;
  const { texts, count } = useWording();
  const t = texts.collections;
  const open = collections.find(({ id }) => id === chosen);
  return (
    <div class={open ? 'points-room points-room-chosen' : 'points-room'}>
      <section class="points-pane" aria-labelledby="collections-title">
        <h2 id="collections-title" class="pane-title">
          {texts.desk.collections}
        </h2>
        <NewCollection onMake={props.onMake} />
        <ul class="collection-list">
          {collections.map((collection) => (
            <li key={collection.id}>
              <a
                class="point-link"
                href={hrefOf(collection.id)}
                aria-current={collection.id === chosen ? 'true' : undefined}
              >
                <bdi class="point-title">{collection.name}</bdi>
                <span class="quiet">
                  {count(texts.counts.claims, collection.claims.length)}
                  {collection.tags.map((tag) => (
                    <span key={tag}>
                      {' '}
                      · <bdi>{tag}</bdi>
                    </span>
                  ))}
                </span>
              </a>
            </li>
          ))}
        </ul>
        {collections.length === 0 && !loading && <p class="quiet pane-hint">{t.none}</p>}
      </section>
      <div class="point-pane">
        {open ? (
          <CollectionView
            key={open.id}
            collection={open}
            claims={claims}
            now={now}
            backHref={hrefOf(null)}
            onWords={(words) => props.onWords(open.id, words)}
            onRemove={() => props.onRemove(open.id)}
            onTakeOut={(claim) => props.onTakeOut(open.id, claim)}
            onOpen={props.onOpen}
            onCopy={props.onCopy}
            onExport={props.onExport}
            onPrint={props.onPrint}
          />
        ) : (
          !loading && (
            <Empty icon={FolderOpen} title={t.chooseTitle}>
              {t.choose}
            </Empty>
          )
        )}
      </div>
    </div>
  );
}

function NewCollection({ onMake }: { onMake: (name: string) => void }) {
  const { texts } = useWording();
  const [name, setName] = useState('');
  const make = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onMake(name.trim());
    setName('');
  };
  return (
    <form class="new-collection" onSubmit={make}>
      <label class="field">
        <span class="label">{texts.collections.newName}</span>
        <input
          class="input"
          type="text"
          dir="auto"
          maxLength={200}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Button icon={FolderPlus} disabled={name.trim() === ''} submits>
        {texts.collections.make}
      </Button>
    </form>
  );
}
