/**
 * Works something out once for as long as the same object is asked about: one snapshot is looked at by many, and then
 * the next. For the reason that `Keeper` gives, no `WeakMap` holds the answers.
 */
export function rememberLast<Asked extends object, Answer>(
  find: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (asked) => {
    if (last?.asked !== asked) {
      last = { asked, answer: find(asked) };
    }
    return last.answer;
  };
}
