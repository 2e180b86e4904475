import { type ActionResult, fail } from "./result";

/** Calls an action from the browser; a request that never arrived becomes "unreachable". */
export async function callAction<Input, Value>(
  action: (input: Input) => Promise<ActionResult<Value>>,
  input: Input,
): Promise<ActionResult<Value>> {
  try {
    return await action(input);
  } catch {
    return fail("unreachable");
  }
}
