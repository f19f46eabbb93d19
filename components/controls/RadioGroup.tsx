interface RadioGroupProps<Value extends string> {
  label: string;
  name: string;
  value: Value;
  choices: { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

export function RadioGroup<Value extends string>({ label, name, value, choices, onChoose }: RadioGroupProps<Value>) {
  return (
    <fieldset class="radios">
      <legend class="label">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="check">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
