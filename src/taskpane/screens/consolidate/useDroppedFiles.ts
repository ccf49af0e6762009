import { useEffect, useState } from "react";
import { droppedFiles } from "../../consolidate/dropped";
import type { Given } from "../../consolidate/sources";

/**
 * Takes files and folders that are dropped anywhere on the page.
 * @returns Whether something is being dragged over it.
 */
export function useDroppedFiles(take: (given: Promise<readonly Given[]>) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving one element for another is not leaving the page.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer) take(droppedFiles(event.dataTransfer));
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  });
  return isOver;
}
