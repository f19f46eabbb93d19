import * as v from 'valibot';
import { MessageFault } from './messages';

/** @throws MessageFault 'refused', with the place of the first fault and never with what stood there */
export function parse<Shape extends v.GenericSchema>(shape: Shape, value: unknown): v.InferOutput<Shape> {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new MessageFault('refused', `${v.getDotPath(issue) ?? 'message'}: ${issue.expected ?? issue.type}`);
}
