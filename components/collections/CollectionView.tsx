import { Copy, Download, Printer, Trash2 } from 'lucide';
import type { Claim, Collection } from '../../lib/claims/claim';
import { ClaimItem } from '../claims/ClaimItem';
import { Button } from '../controls/Button';
import { useWording } from '../language/LanguageContext';
import type { CollectionWords } from './CollectionsRoom';

interface CollectionViewProps {
  collection: Collection;
  claims: Claim[] | null;
  now: number;
  backHref: string;
  onWords: (words: CollectionWords) => void;
  onRemove: () => void;
  onTakeOut: (claim: Claim) => void;
  onOpen: (claim: Claim) => void;
  onCopy: (claims: Claim[]) => void;
  onExport: () => void;
  onPrint: () => void;
}

/** One collection: its words are kept as a field is left, its claims open at their place. */
export function CollectionView(props: CollectionViewProps) {
  const { collection, claims, now } = props;
  const { name, note, tags } = collection;
  const { texts, count } = useWording();
  const t = texts.collections;
  const change = (part: Partial<CollectionWords>) => props.onWords({ name, note, tags, ...part });
  return (
    <article class="point collection" aria-labelledby="collection-title">
      <header class="point-head">
        <p class="point-back">
          <a href={props.backHref}>{t.all}</a>
        </p>
        <h2 id="collection-title" class="point-heading">
          <bdi>{name}</bdi>
        </h2>
        <p class="quiet">{count(texts.counts.claims, collection.claims.length)}</p>
        <div class="point-ways">
          <Button icon={Copy} disabled={!claims?.length} onPress={() => props.onCopy(claims ?? [])}>
            {texts.action.copyCitation}
          </Button>
          <Button icon={Download} disabled={!claims?.length} onPress={props.onExport}>
            {texts.keeping.export}
          </Button>
          <Button icon={Printer} onPress={props.onPrint}>
            {texts.action.print}
          </Button>
          <Button kind="danger" icon={Trash2} onPress={props.onRemove}>
            {t.remove}
          </Button>
        </div>
      </header>
      <section class="collection-words" aria-label={t.words}>
        <label class="field">
          <span class="label">{t.name}</span>
          <input
            class="input"
            type="text"
            dir="auto"
            maxLength={200}
            value={name}
            onChange={(event) => event.currentTarget.value.trim() && change({ name: event.currentTarget.value.trim() })}
          />
        </label>
        <label class="field">
          <span class="label">{t.tags}</span>
          <input
            class="input"
            type="text"
            dir="auto"
            value={tags.join('، ')}
            onChange={(event) => change({ tags: tagsOf(event.currentTarget.value) })}
          />
        </label>
        <label class="field collection-note">
          <span class="label">{t.note}</span>
          <textarea
            class="input"
            rows={3}
            dir="auto"
            value={note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </label>
      </section>
      <section aria-label={texts.popup.saved}>
        {claims?.length === 0 && <p class="quiet">{t.empty}</p>}
        <ul class="claims">
          {(claims ?? []).map((claim) => (
            <ClaimItem
              key={claim.id}
              claim={claim}
              query=""
              now={now}
              onOpen={() => props.onOpen(claim)}
              onDrop={() => props.onTakeOut(claim)}
              dropLabel={t.takeOut}
            />
          ))}
        </ul>
      </section>
    </article>
  );
}

/** Tags as a reader types them: between commas of either script, each once. */
export const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،;؛]/u)
      .map((tag) => tag.trim().slice(0, 60))
      .filter(Boolean),
  ),
];
