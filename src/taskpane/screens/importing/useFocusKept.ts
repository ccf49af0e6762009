import { useEffect, useRef, type RefObject } from "react";
import { hasLostFocus } from "./focus";

/** Keeps the keyboard in a part when one of `count` things in it was taken out, and the button that did it with it. */
export function useFocusKept<Part extends HTMLElement>(count: number): RefObject<Part> {
  const part = useRef<Part>(null);
  const before = useRef(count);
  useEffect(() => {
    const kept = part.current?.querySelectorAll<HTMLElement>("button, select") ?? [];
    if (count < before.current && hasLostFocus()) [...kept].at(-1)?.focus();
    before.current = count;
  }, [count]);
  return part;
}
