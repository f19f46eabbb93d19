import '../../../assets/styles/desk.css';
import { DeskScreen } from '../../../components/desk/DeskScreen';
import { PointsRoom } from '../../../components/desk/PointsRoom';
import { POINT, POINTS } from './points';
import { NOW } from './sample';

function Points({ chosen }: { chosen: boolean }) {
  return (
    <DeskScreen room="points" message={null} onOptions={() => {}} onLanguage={() => {}}>
      <PointsRoom
        points={POINTS}
        chosen={chosen ? POINT.id : null}
        point={chosen ? POINT : null}
        loading={false}
        failed={false}
        now={NOW}
        onOpen={() => {}}
        onCopy={() => {}}
        onPrint={() => {}}
      />
    </DeskScreen>
  );
}

export const PointsDesk = () => <Points chosen={false} />;
export const PointDesk = () => <Points chosen />;
