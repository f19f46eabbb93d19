/** How a message is told from others', and how it is answered: with an answer or with a fault, never with an exception. */
import { StoreFault } from '../claims/faults';
import { type Fault, MessageFault, type Reply } from './messages';

/** The name of the message, where it is one of ours and `handlers` has it. */
export function nameOf<Handlers extends object>(message: unknown, handlers: Handlers): keyof Handlers | null {
  if (typeof message !== 'object' || message === null || !('riwaya' in message)) return null;
  const { riwaya } = message;
  return typeof riwaya === 'string' && Object.hasOwn(handlers, riwaya) ? (riwaya as keyof Handlers) : null;
}

export async function reply(work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, answer: await work() };
  } catch (error) {
    console.error('riwaya:', error);
    return { ok: false, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof MessageFault) return error.fault;
  if (error instanceof StoreFault) return error.code;
  return 'failed';
}
