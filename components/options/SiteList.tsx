import { Button } from '../controls/Button';

interface SiteListProps {
  title: string;
  none: string;
  sites: string[];
  remove: string;
  onRemove: (site: string) => void;
}

export function SiteList({ title, none, sites, remove, onRemove }: SiteListProps) {
  return (
    <div class="site-list">
      <h3>{title}</h3>
      {sites.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <Button kind="quiet" onPress={() => onRemove(site)}>
                {remove}
                <span class="unseen"> {site}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
