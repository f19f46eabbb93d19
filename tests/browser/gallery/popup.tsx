import '../../../assets/styles/popup.css';
import { useState } from 'preact/hooks';
import { NO_FILTER } from '../../../components/claims/ClaimFilters';
import { type PopupProps, PopupScreen, type PopupTab } from '../../../components/popup/PopupScreen';
import type { Claim } from '../../../lib/claims/claim';
import { CLAIMS, NOW, PAGE_STATE } from './sample';

function Popup(given: Partial<PopupProps> & { claims?: Claim[] }) {
  const [tab, setTab] = useState<PopupTab>(given.tab ?? 'page');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [message, setMessage] = useState<PopupProps['message']>(given.message ?? null);
  const claims = given.claims ?? CLAIMS;
  return (
    <PopupScreen
      view={{ phase: 'read', state: PAGE_STATE }}
      site={{ host: 'alufuq.example', status: 'listed' }}
      now={NOW}
      onGo={() => {}}
      onOpen={() => {}}
      onReadNow={() => {}}
      onAlways={() => {}}
      onReload={() => {}}
      onDropStatement={() => {}}
      onSidePanel={() => {}}
      onDesk={() => {}}
      onOptions={() => {}}
      {...given}
      tab={tab}
      onTab={setTab}
      message={message}
      saved={{
        query,
        filter,
        choices: {
          sites: [{ value: 'alufuq.example', label: 'قناة الأفق' }],
          parties: [{ value: 'council', label: 'مجلس الشرق' }],
          collections: [],
        },
        claims: claims.filter((claim) => claim.content.includes(query)),
        total: claims.length,
        loading: false,
        failed: false,
        hasMore: claims.length > 10,
        now: NOW,
        onQuery: setQuery,
        onFilter: setFilter,
        onMore: () => {},
        onOpen: () => {},
        onDrop: () => setMessage({ text: 'حُذف ادعاء واحد', onUndo: () => setMessage(null) }),
      }}
    />
  );
}

export const PagePopup = () => <Popup />;
export const SavedPopup = () => <Popup tab="saved" message={{ text: 'حُذف ادعاء واحد', onUndo: () => {} }} />;
export const OtherSitePopup = () => (
  <Popup
    view={{ phase: 'unreached' }}
    site={{ host: 'a-very-long-subdomain.of.some-news-site.example', status: 'other' }}
  />
);
export const EmptyPopup = () => <Popup tab="saved" claims={[]} />;
