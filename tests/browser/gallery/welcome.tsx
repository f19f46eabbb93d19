import '../../../assets/styles/welcome.css';
import { readSample, SAMPLE } from '../../../components/welcome/sample';
import { WelcomeScreen } from '../../../components/welcome/WelcomeScreen';
import { NOW } from './sample';

const { marks, state } = readSample();

export const Welcome = () => (
  <WelcomeScreen
    text={SAMPLE}
    marks={marks}
    state={state}
    now={NOW}
    otherLanguage={() => {}}
    onDesk={() => {}}
    onOptions={() => {}}
  />
);
