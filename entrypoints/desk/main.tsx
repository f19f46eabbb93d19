import '../../assets/styles/desk.css';
import { signal } from '@preact/signals';
import { DeskScreen } from '../../components/desk/DeskScreen';
import { routeOf } from '../../components/desk/route';
import { mountScreen } from '../../components/language/mount';
import { changeSettings, onSettings, readSettings } from '../../lib/platform/settings';
import { openOptions } from '../../lib/platform/tabs';
import { CollectionsDesk } from './collections';
import { Correcting } from './correcting';
import { KeepingDesk } from './keeping';
import { message } from './message';
import { MatrixDesk, PointsDesk } from './points';
import { SearchDesk } from './search';

const route = signal(routeOf(location.hash));
addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});

function Desk() {
  const { room, id } = route.value;
  return (
    <DeskScreen
      room={room}
      message={message.value}
      onOptions={() => void openOptions()}
      onLanguage={() => void changeSettings({ language: document.documentElement.lang === 'ar' ? 'en' : 'ar' })}
    >
      {room === 'points' && <PointsDesk id={id} />}
      {room === 'matrix' && <MatrixDesk />}
      {room === 'search' && <SearchDesk />}
      {room === 'collections' && <CollectionsDesk id={id} />}
      {room === 'keeping' && <KeepingDesk />}
      <Correcting />
    </DeskScreen>
  );
}

await mountScreen({ read: readSettings, watch: onSettings }, Desk, ({ app, action }) => `${app.name}: ${action.desk}`);
