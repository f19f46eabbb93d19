import { Button } from '../controls/Button';
import { useWording } from '../language/LanguageContext';

export interface StorageRoom {
  /** Bytes. */
  used: number;
  /** How much the browser lets this extension have; null where it does not say. */
  quota: number | null;
  persisted: boolean;
}

export interface StoreSize {
  claims: number;
  pages: number;
  relations: number;
}

interface StoragePanelProps {
  room: StorageRoom | null;
  size: StoreSize | null;
  onPersist: () => void;
}

/** How much is stored, how much there may be, and whether the browser may clear it away. */
export function StoragePanel({ room, size, onPersist }: StoragePanelProps) {
  const { texts, bytes, count, fill } = useWording();
  const t = texts.keeping;
  return (
    <section class="box" aria-labelledby="storage-title">
      <h2 id="storage-title">{t.storageTitle}</h2>
      {size && (
        <p>
          {count(texts.counts.claims, size.claims)} · {count(texts.counts.pages, size.pages)} ·{' '}
          {count(texts.counts.relations, size.relations)}
        </p>
      )}
      {room && (
        <>
          <p class="quiet">
            {room.quota === null
              ? fill(t.used, { used: bytes(room.used) })
              : fill(t.usedOf, { used: bytes(room.used), quota: bytes(room.quota) })}
          </p>
          {room.quota !== null && (
            <meter
              class="storage-meter"
              min={0}
              max={room.quota}
              high={room.quota * 0.9}
              value={room.used}
              aria-label={t.storageTitle}
            />
          )}
          <p>{room.persisted ? t.persisted : t.notPersisted}</p>
          {!room.persisted && <Button onPress={onPersist}>{t.persist}</Button>}
        </>
      )}
    </section>
  );
}
