import type { StoreCounts } from '../../lib/claims/counts';
import type { Usage } from '../../lib/claims/keeping';
import { Button } from '../controls/Button';
import { useWording } from '../language/LanguageContext';

interface StoragePanelProps {
  usage: Usage | null;
  counts: StoreCounts | null;
  onPersist: () => void;
}

/** How much is stored, how much there may be, and whether the browser may clear it away. */
export function StoragePanel({ usage, counts, onPersist }: StoragePanelProps) {
  const { texts, bytes, count, fill } = useWording();
  const t = texts.keeping;
  return (
    <section class="box" aria-labelledby="storage-title">
      <h2 id="storage-title">{t.storageTitle}</h2>
      {counts && (
        <p>
          {count(texts.counts.claims, counts.claims)} · {count(texts.counts.pages, counts.pages)} ·{' '}
          {count(texts.counts.relations, counts.relations)}
        </p>
      )}
      {usage && (
        <>
          {usage.bytes !== null && (
            <p class="quiet">
              {usage.quota === null
                ? fill(t.used, { used: bytes(usage.bytes) })
                : fill(t.usedOf, { used: bytes(usage.bytes), quota: bytes(usage.quota) })}
            </p>
          )}
          {usage.bytes !== null && usage.quota !== null && (
            <meter
              class="storage-meter"
              min={0}
              max={usage.quota}
              high={usage.quota * 0.9}
              value={usage.bytes}
              aria-label={t.storageTitle}
            />
          )}
          <p>{usage.persisted ? t.persisted : t.notPersisted}</p>
          {!usage.persisted && <Button onPress={onPersist}>{t.persist}</Button>}
        </>
      )}
    </section>
  );
}
